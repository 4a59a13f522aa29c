package org.zhize.fact;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;

/** How values are written in files and reports. */
final class ValueText {

    private static final int DIGITS = 12;

    private ValueText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        Object number = value instanceof Real real ? real.toSignificant(DIGITS).stripTrailingZeros() : value;
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
