package org.zhize.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of problems, by key and language: Chinese, or English where the language is English. */
final class Messages {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int LONGEST = 400;

    private Messages() {}

    static String format(String key, Locale locale, List<Bilingual> arguments) {
        ResourceBundle bundle = bundle(locale);
        String text = bundle.containsKey(key) ? bundle.getString(key) : "";
        // in one pass, since what people wrote may itself look like a place for an argument
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(
                    number < arguments.size() ? shortened(arguments.get(number).in(locale)) : "");
        });
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\R", "·"); // what a person wrote never begins a line of ours
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static ResourceBundle bundle(Locale locale) {
        Locale known = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle("org.zhize.problem.problems", known);
    }
}
