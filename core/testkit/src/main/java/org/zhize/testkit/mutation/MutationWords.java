package org.zhize.testkit.mutation;

import java.util.Locale;
import org.zhize.testkit.words.Words;

/** The fixed words of reports on mutants. */
final class MutationWords {

    private MutationWords() {}

    static Words in(Locale locale) {
        return Words.of("org.zhize.testkit.mutation.words", locale);
    }
}
