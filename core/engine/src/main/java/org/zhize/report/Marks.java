package org.zhize.report;

import java.util.Locale;
import java.util.Map;
import org.zhize.rule.Verdict;

/** How a verdict is shown where there is no room for a word; readable without colour. */
final class Marks {

    private Marks() {}

    /** {@return the name by which the style sheet knows it} */
    static String style(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return all of it, for a page} */
    static Map<String, String> look(Verdict verdict, String word) {
        return Map.of("style", style(verdict), "sign", verdict.sign(), "word", word);
    }

    /** {@return whether somebody has to do something about it; where nothing was evaluated, that is told once} */
    static boolean needsAttention(Verdict verdict) {
        return verdict == Verdict.INSUFFICIENT || (isFound(verdict) && verdict != Verdict.MET);
    }

    /** {@return whether the data sufficed to find something} */
    static boolean isFound(Verdict verdict) {
        return verdict.isDecided() || verdict == Verdict.INCONSISTENT;
    }
}
