package org.zhize.fact;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How values are written in files and reports. */
final class ValueText {

    private ValueText() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }
}
