package org.zhize.testkit.mutation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of reports: Chinese, or English where the language is English. */
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.zhize.testkit.mutation.words", locale);
    }

    static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    }

    Locale locale() {
        return locale;
    }

    /** The arguments are texts, never numbers: those would be written as the machine's language likes it. */
    String get(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return MessageFormat.format(bundle.getString(key), texts);
    }
}
