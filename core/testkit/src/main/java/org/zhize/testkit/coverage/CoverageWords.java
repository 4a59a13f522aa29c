package org.zhize.testkit.coverage;

import java.util.Arrays;
import java.util.Locale;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.words.Words;

/** The fixed words of reports on coverage. */
final class CoverageWords {

    private CoverageWords() {}

    static Words in(Locale locale) {
        return Words.of("org.zhize.testkit.coverage.words", locale);
    }

    /** {@return a text in both languages} */
    static Bilingual bilingual(String key, Bilingual... arguments) {
        return new Bilingual(text(Locale.CHINESE, key, arguments), text(Locale.ENGLISH, key, arguments));
    }

    static Bilingual bilingual(String key, String argument) {
        return bilingual(key, Bilingual.same(argument));
    }

    private static String text(Locale locale, String key, Bilingual... arguments) {
        return in(locale)
                .get(key, Arrays.stream(arguments).map(text -> text.in(locale)).toArray());
    }
}
