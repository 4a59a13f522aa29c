package org.zhize.finding;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A measured value against the required one. Numbers are decimals written in full, in {@code unit}; a number that has no
 * end is rounded to at least ten significant digits, never onto the other side of the threshold. Dates are ISO dates.
 *
 * @param observed the measured value; with a sign before it, such as {@code >60}, where only a bound is known
 * @param operator the mathematical sign of the requirement, such as {@code ≥}
 * @param required the required value; {@code [low, high]} for a range
 * @param margin the distance to the threshold, negative where it is missed; empty where only a bound is known
 * @param unit the unit of all of them, of dates that of the margin; empty for a bare number
 * @param distance the exact distance to the threshold; null where only a bound is known
 * @param working how it was worked out
 */
public record Comparison(
        String observed,
        String operator,
        String required,
        String margin,
        String unit,
        @Nullable Distance distance,
        Working working) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A comparison as people read it. */
    public Comparison(String observed, String operator, String required, String margin, String unit) {
        this(observed, operator, required, margin, unit, null, Working.NONE);
    }

    /** {@return the unit of the measured and the required value: a date has none, though its margin is in days} */
    public String valueUnit() {
        return DATE.matcher(required).find() ? "" : unit;
    }
}
