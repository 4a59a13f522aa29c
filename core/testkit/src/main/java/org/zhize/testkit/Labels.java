package org.zhize.testkit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of messages: Chinese, or English where the language is English. */
final class Labels {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.zhize.testkit.labels", locale);
    }

    static Labels in(Locale locale) {
        return new Labels(locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    }

    Locale locale() {
        return locale;
    }

    /** The arguments are texts, never numbers: those would be written as the machine's language likes it. */
    String get(String key, String... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : MessageFormat.format(text, (Object[]) arguments);
    }
}
