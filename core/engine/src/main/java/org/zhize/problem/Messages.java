package org.zhize.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of problems, by key and language: Chinese, or English where the language is English. */
final class Messages {

    private Messages() {}

    static String format(String key, Locale locale, List<Bilingual> arguments) {
        ResourceBundle bundle = bundle(locale);
        String text = bundle.containsKey(key) ? bundle.getString(key) : "";
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i).in(locale));
        }
        return text;
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle("org.zhize.problem.problems", known);
    }
}
