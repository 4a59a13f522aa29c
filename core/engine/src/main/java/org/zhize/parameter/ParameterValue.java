package org.zhize.parameter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Location;

/**
 * What one region says of a parameter from a date on.
 *
 * @param key the full key
 * @param region the code of the region that says it
 * @param from the first day on which it holds
 * @param purpose the purpose it is for; null for any
 * @param effect whether it sets a value or takes one away
 * @param text the value as written
 * @param value the value: an {@link org.zhize.exact.Real} in base units, a text, a day or a boolean; null unless it sets one
 * @param basis the document it rests on
 * @param unverified whether the basis still has to be checked against the original
 * @param location where it is written
 */
public record ParameterValue(
        String key,
        String region,
        LocalDate from,
        @Nullable String purpose,
        Effect effect,
        String text,
        @Nullable Object value,
        String basis,
        boolean unverified,
        Location location) {

    /** What a dated entry does. */
    public enum Effect {
        /** It sets a value. */
        SETS,
        /** {@code value: null}: the region's own value ends, the parent's holds again. */
        FALLS_BACK,
        /** {@code notApplicable: true}: the parameter ends here, and with it the rules that need it. */
        ENDS
    }
}
