package org.zhize.score;

import java.util.Locale;
import org.zhize.problem.Bilingual;

/** Says what an adjustment does. */
final class AdjustmentWords {

    private AdjustmentWords() {}

    static Bilingual rule(Adjustment adjustment, Grade grade) {
        int steps = adjustment.steps();
        return switch (adjustment.kind()) {
            case CAP -> new Bilingual("最高评为“" + grade.title().zh() + "”", "at most " + en(grade));
            case DOWNGRADE ->
                new Bilingual("降 " + steps + " 等", "down by " + steps + (steps == 1 ? " grade" : " grades"));
            case VETO -> new Bilingual("一票否决，评为“" + grade.title().zh() + "”", "vetoed to " + en(grade));
        };
    }

    /**
     * {@return what became of the grade}
     *
     * @param isBeyond whether it was to fall below the lowest grade
     */
    static Bilingual effect(Adjustment adjustment, Grade from, Grade to, boolean isBeyond) {
        String stays = to.title().zh();
        if (!from.equals(to)) {
            return new Bilingual(
                    "由“%s”降为%s“%s”".formatted(from.title().zh(), isBeyond ? "最低的" : "", stays),
                    "from %s to %s%s".formatted(en(from), isBeyond ? "the lowest, " : "", en(to)));
        }
        return adjustment.kind() == Adjustment.Kind.DOWNGRADE
                ? new Bilingual("已是最低等，仍为“" + stays + "”", "already the lowest: it stays " + en(to))
                : new Bilingual("原已不高于此，仍为“" + stays + "”", "already not above that: it stays " + en(to));
    }

    private static String en(Grade grade) {
        return grade.title().in(Locale.ENGLISH);
    }
}
