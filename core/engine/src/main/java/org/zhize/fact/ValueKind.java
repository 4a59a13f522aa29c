package org.zhize.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Set;
import org.zhize.exact.Real;

/** What kind of value a field holds, as far as rules care. */
public enum ValueKind {
    /** A number with decimals. */
    DECIMAL,
    /** A whole number. */
    WHOLE,
    /** A text. */
    TEXT,
    /** A day. */
    DATE,
    /** One of a fixed list of names: an enum. */
    CHOICE,
    /** True or false. */
    FLAG,
    /** A binary floating-point number, in which a threshold cannot be compared exactly: no rule may read it. */
    BINARY,
    /** Anything else: no rule may read it. */
    OTHER;

    private static final Set<Class<?>> WHOLES = Set.of(
            int.class,
            long.class,
            short.class,
            byte.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            BigInteger.class);
    private static final Set<Class<?>> BINARIES = Set.of(double.class, float.class, Double.class, Float.class);

    static ValueKind of(Class<?> type) {
        if (WHOLES.contains(type)) {
            return WHOLE;
        } else if (BINARIES.contains(type)) {
            return BINARY;
        } else if (type == BigDecimal.class || type == Real.class) {
            return DECIMAL;
        } else if (type == LocalDate.class) {
            return DATE;
        } else if (type == boolean.class || type == Boolean.class) {
            return FLAG;
        } else if (type.isEnum()) {
            return CHOICE;
        }
        return type == String.class ? TEXT : OTHER;
    }

    /** {@return whether it is a number that rules may calculate with} */
    public boolean isNumber() {
        return this == DECIMAL || this == WHOLE;
    }

    /** {@return whether a rule may read it} */
    public boolean isReadable() {
        return this != BINARY && this != OTHER;
    }
}
