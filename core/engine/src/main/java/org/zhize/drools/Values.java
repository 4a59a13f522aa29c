package org.zhize.drools;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.fact.FactValues;

/**
 * Comparisons for compiled rules, exact and safe against null. Drools' own would turn decimals into binary numbers, throw
 * on null in joins, and change their answer once they are compiled just in time.
 */
public final class Values {

    private Values() {}

    /** {@return whether the comparison holds; not with a null on either side} */
    public static boolean is(@Nullable Object left, String operator, @Nullable Object right) {
        return left != null && right != null && holds(left, operator, right);
    }

    /** {@return whether the comparison holds or, with a null on either side, may hold} */
    public static boolean maybe(@Nullable Object left, String operator, @Nullable Object right) {
        return left == null || right == null || holds(left, operator, right);
    }

    /** {@return a whole number plus another; null for null} */
    public static @Nullable Object plus(@Nullable Object number, int offset) {
        if (number instanceof Integer year) {
            return (long) year + offset; // as years are, millions of times
        }
        return number == null ? null : FactValues.real(number).plus(Real.of(offset));
    }

    private static boolean holds(Object left, String operator, Object right) {
        return switch (operator) {
            case "==" -> equal(left, right);
            case "!=" -> !equal(left, right);
            case "<" -> compare(left, right) < 0;
            case "<=" -> compare(left, right) <= 0;
            case ">" -> compare(left, right) > 0;
            case ">=" -> compare(left, right) >= 0;
            default -> throw new IllegalArgumentException(operator);
        };
    }

    private static boolean equal(Object left, Object right) {
        if (isNumber(left) && isNumber(right)) {
            return compare(left, right) == 0;
        } else if (left instanceof Enum<?> || right instanceof Enum<?>) {
            return name(left).equals(name(right));
        }
        return left.equals(right);
    }

    private static String name(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static int compare(Object left, Object right) {
        if (isShort(left) && isShort(right)) {
            return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
        }
        return left instanceof LocalDate day && right instanceof LocalDate other
                ? day.compareTo(other)
                : FactValues.real(left).compareWith(FactValues.real(right));
    }

    /** Whether it fits into a {@code long}, where no fraction need be made of it. */
    private static boolean isShort(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    private static boolean isNumber(Object value) {
        return value instanceof Real || value instanceof Number;
    }
}
