package org.zhize.problem;

import java.util.Locale;

/**
 * A text in Chinese and English.
 *
 * @param zh the Chinese text
 * @param en the English text
 */
public record Bilingual(String zh, String en) {

    /** {@return a text that is the same in both languages, such as a quotation} */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** {@return the English text where the language is English and there is one, else the Chinese} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isEmpty() ? en : zh;
    }
}
