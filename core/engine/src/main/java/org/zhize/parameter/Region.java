package org.zhize.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A region as {@code regions.csv} lists it.
 *
 * @param code six digits; 100000 is the nation
 * @param name its Chinese name
 * @param level {@code nation}, {@code province}, {@code city} or {@code county}
 * @param parent the code of the region above; empty for the nation
 * @param from the first day on which it exists; null if that does not matter
 * @param to the last day; null if it still exists
 */
public record Region(
        String code,
        String name,
        String level,
        String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** {@return whether it exists on the given day} */
    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
