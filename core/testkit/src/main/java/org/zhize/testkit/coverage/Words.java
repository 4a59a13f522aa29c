package org.zhize.testkit.coverage;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;

/** The fixed words of this package: Chinese, or English where the language is English. */
final class Words {

    private static final String BUNDLE = "org.zhize.testkit.coverage.words";

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return new Words(ResourceBundle.getBundle(BUNDLE, known));
    }

    /** {@return a text in both languages} */
    static Bilingual bilingual(String key, Bilingual... arguments) {
        return new Bilingual(
                in(Locale.CHINESE).get(key, texts(Locale.CHINESE, arguments)),
                in(Locale.ENGLISH).get(key, texts(Locale.ENGLISH, arguments)));
    }

    static Bilingual bilingual(String key, String argument) {
        return bilingual(key, Bilingual.same(argument));
    }

    private static String[] texts(Locale locale, Bilingual... arguments) {
        return Arrays.stream(arguments).map(text -> text.in(locale)).toArray(String[]::new);
    }

    /** The arguments are texts, never numbers: those would be written as the machine's language likes it. */
    String get(String key, String... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, (Object[]) arguments);
    }

    /** {@return all of them, for a template} */
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }
}
