package org.zhize.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.zhize.language.EffectKind;
import org.zhize.page.Columns;
import org.zhize.rule.Verdict;

/** The fixed words of reports: Chinese, or English where the language is English. */
final class Labels {

    private final ResourceBundle bundle;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Labels in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return new Labels(ResourceBundle.getBundle("org.zhize.report.labels", known));
    }

    /** The arguments are texts, never numbers: those would be written as the machine's language likes it. */
    String get(String key, String... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, (Object[]) arguments);
    }

    String verdict(Verdict verdict) {
        return get("verdict-" + verdict.name());
    }

    /** {@return what a quality check says in place of a verdict} */
    String check(Verdict verdict) {
        return get("check-" + verdict.name());
    }

    String effect(EffectKind kind) {
        return get("effect-" + kind.name());
    }

    /** {@return a formula as it is written in the language} */
    String formula(String formula) {
        return formula.replace("min(", get("least") + "(")
                .replace("max(", get("greatest") + "(")
                .replace("(", get("opening"))
                .replace(")", get("closing"))
                .replace(" （", "（")
                .replace("） ", "）");
    }

    /** {@return what people call a level of government; the level itself where it is none of the usual ones} */
    String level(String level) {
        return bundle.containsKey("level-" + level) ? get("level-" + level) : level;
    }

    /** {@return how many columns the widest of the given labels takes} */
    int widest(List<String> keys) {
        return keys.stream().map(this::get).mapToInt(Columns::width).max().orElse(0);
    }

    /** {@return all of them, for a template} */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
