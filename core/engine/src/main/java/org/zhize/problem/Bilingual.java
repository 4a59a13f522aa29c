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

    /** {@return what rule files write in one text, {@code 中文 / English}; one language alone stands for both} */
    public static Bilingual of(String text) {
        int slash = text.indexOf(" / ");
        return slash < 0
                ? same(text)
                : new Bilingual(
                        text.substring(0, slash).strip(),
                        text.substring(slash + " / ".length()).strip());
    }

    /** {@return the English text where the language is English and there is one, else the Chinese} */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isEmpty() ? en : zh;
    }
}
