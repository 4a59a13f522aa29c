package org.zhize.fact;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.DecimalText;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Titled;

/** Reads the values of fields from text, exactly or not at all. */
public final class FactValues {

    private static final Map<String, Boolean> FLAGS = Map.of(
            "true", true, "是", true, "1", true, "yes", true, "false", false, "否", false, "0", false, "no", false);

    private static final Map<Class<?>, Function<BigInteger, Object>> WHOLES = Map.of(
            int.class, BigInteger::intValueExact,
            Integer.class, BigInteger::intValueExact,
            long.class, BigInteger::longValueExact,
            Long.class, BigInteger::longValueExact,
            short.class, BigInteger::shortValueExact,
            Short.class, BigInteger::shortValueExact,
            byte.class, BigInteger::byteValueExact,
            Byte.class, BigInteger::byteValueExact,
            BigInteger.class, value -> value);

    private FactValues() {}

    /**
     * {@return the value, or nothing if the text is not one of the field's values}
     *
     * @param field the field
     * @param text the text, not blank
     */
    public static Optional<Object> parse(FactField field, String text) {
        String value = text.strip();
        try {
            return switch (field.kind()) {
                case DECIMAL -> Optional.of(decimal(field, DecimalText.parse(value)));
                case WHOLE -> whole(field, DecimalText.parse(value).toBigIntegerExact());
                case TEXT -> Optional.of(value);
                case DATE -> Optional.of(LocalDate.parse(value));
                case FLAG -> Optional.ofNullable(FLAGS.get(value.toLowerCase(Locale.ROOT)));
                case CHOICE -> choice(field, value);
                case BINARY, OTHER -> Optional.empty();
            };
        } catch (ArithmeticException | NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * {@return a number given in another unit, in the field's own; nothing if it is not a number or has no exact decimal}
     *
     * @param field a field with a unit
     * @param text the number
     * @param unit its unit, of the same dimension
     */
    public static Optional<Object> parse(FactField field, String text, UnitOfMeasure unit) {
        try {
            Real own = field.unit().orElse(unit).fromBase(unit.toBase(Real.of(DecimalText.parse(text.strip()))));
            BigDecimal decimal = own.toDecimal(30).stripTrailingZeros();
            boolean exact = Real.of(decimal).compareWith(own) == 0;
            return exact ? parse(field, decimal.toPlainString()) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** {@return a number of any of the types that rules may calculate with} */
    public static Real real(Object number) {
        if (number instanceof Real real) {
            return real;
        } else if (number instanceof Integer || number instanceof Long) {
            return Real.of(((Number) number).longValue());
        }
        return Real.of(number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString()));
    }

    private static Object decimal(FactField field, BigDecimal value) {
        return field.type() == Real.class ? Real.of(value) : value;
    }

    private static Optional<Object> whole(FactField field, BigInteger value) {
        return Optional.ofNullable(WHOLES.get(field.type())).map(narrow -> narrow.apply(value));
    }

    /** By name in any case, with hyphens or underscores, or by Chinese title. */
    private static Optional<Object> choice(FactField field, String value) {
        String name = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(field.type().getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name) || isCalled(constant, value))
                .findFirst()
                .map(Object.class::cast);
    }

    private static boolean isCalled(Object constant, String value) {
        return constant instanceof Titled titled && titled.title().equals(value);
    }

    /** {@return what a field may hold, for a message} */
    public static Bilingual describe(FactField field) {
        return switch (field.kind()) {
            case DECIMAL -> new Bilingual("数", "a number");
            case WHOLE -> new Bilingual("整数", "a whole number");
            case TEXT -> new Bilingual("文字", "a text");
            case DATE -> new Bilingual("日期，如 2021-09-01", "a date, such as 2021-09-01");
            case FLAG -> new Bilingual("“是”或“否”（true、false 也行）", "true or false");
            case CHOICE ->
                Suggestion.oneOf(Arrays.stream(field.type().getEnumConstants())
                        .map(FactType::text)
                        .toList());
            case BINARY, OTHER -> Bilingual.same(field.type().getSimpleName());
        };
    }

    static @Nullable Object argument(RecordComponent component, @Nullable Object value) {
        if (component.getType() == Optional.class) {
            return Optional.ofNullable(value);
        } else if (value == null && component.getType().isPrimitive()) {
            throw new IllegalArgumentException(component.getName() + " 不能为空 / must not be absent");
        }
        return value;
    }
}
