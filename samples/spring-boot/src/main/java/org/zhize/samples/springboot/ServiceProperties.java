package org.zhize.samples.springboot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be set, as {@code zhize.rules} and so on.
 *
 * @param rules the folder of the rule set
 * @param largestRequest how large a request may be, and a zip when it is unpacked
 * @param milliseconds how long each step of one government's evaluation may take
 * @param compiled how many versions that are not in force are kept compiled
 * @param password the passwords of the two users
 */
@ConfigurationProperties("zhize")
record ServiceProperties(
        String rules,
        @DefaultValue("16MB") DataSize largestRequest,
        @DefaultValue("5000") long milliseconds,
        @DefaultValue("3") int compiled,
        @DefaultValue Passwords password) {

    /** {@return the folder; Spring would read a path as the place of a resource} */
    Path folder() {
        return Path.of(rules);
    }

    /**
     * Passwords in clear, or {@code {bcrypt}…}. Where one is missing it is made up at the start, and logged.
     *
     * @param evaluator of the user who has facts evaluated and reads reports
     * @param keeper of the user who may do that and keeps the rules
     */
    record Passwords(@Nullable String evaluator, @Nullable String keeper) {}
}
