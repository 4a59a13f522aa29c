package org.zhize.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.DecimalText;
import org.zhize.problem.Bilingual;

/** Values as rules may calculate with them, whatever a fact makes of them: nothing that has code of its own, or no end. */
final class PlainValue {

    private static final int MOST_BITS =
            BigInteger.TEN.pow(DecimalText.MOST_DIGITS).bitLength();

    private static final int MOST_CHARACTERS = 1_000_000;

    private static final Bilingual TOO_LONG_A_NUMBER = new Bilingual(
            "数字超过 " + DecimalText.MOST_DIGITS + " 位", "a number of more than " + DecimalText.MOST_DIGITS + " digits");
    private static final Bilingual TOO_LONG_A_TEXT =
            new Bilingual("文字超过 " + MOST_CHARACTERS + " 个字", "a text of more than " + MOST_CHARACTERS + " characters");

    private PlainValue() {}

    /**
     * {@return the value, null where it is absent}
     *
     * @throws FactAccessException if it is none
     */
    static @Nullable Object of(FactField field, @Nullable Object value) {
        Object plain = plain(value);
        if (plain != null) {
            objection(field, plain).ifPresent(reason -> {
                throw new FactAccessException(field.accessor(), reason);
            });
        }
        return plain;
    }

    /** Numbers may be of a class of their own. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof BigDecimal number && value.getClass() != BigDecimal.class) {
            return new BigDecimal((BigInteger) plain(number.unscaledValue()), number.scale());
        } else if (value instanceof BigInteger number && value.getClass() != BigInteger.class) {
            return new BigInteger(number.toByteArray());
        }
        return value;
    }

    private static Optional<Bilingual> objection(FactField field, Object value) {
        if (value instanceof BigDecimal number && DecimalText.isEndless(number)) {
            return Optional.of(TOO_LONG_A_NUMBER);
        } else if (value instanceof BigInteger number && number.bitLength() > MOST_BITS) {
            return Optional.of(TOO_LONG_A_NUMBER);
        } else if (value instanceof String text && text.length() > MOST_CHARACTERS) {
            return Optional.of(TOO_LONG_A_TEXT);
        }
        return isOther(field.type(), value)
                ? Optional.of(Bilingual.same(
                        field.type().getSimpleName() + " ≠ " + value.getClass().getName()))
                : Optional.empty();
    }

    /** An Optional holds what it likes. */
    private static boolean isOther(Class<?> type, Object value) {
        return !type.isPrimitive() && !type.isInstance(value);
    }
}
