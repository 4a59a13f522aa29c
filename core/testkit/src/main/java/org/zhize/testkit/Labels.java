package org.zhize.testkit;

import java.util.Locale;
import org.zhize.testkit.words.Words;

/** The fixed words of messages. */
final class Labels {

    private Labels() {}

    static Words in(Locale locale) {
        return Words.of("org.zhize.testkit.labels", locale);
    }
}
