package org.zhize.fact;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Key;
import org.zhize.rule.Names;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * One field of a fact type. Immutable.
 *
 * @param name the field's identifier
 * @param type the Java type of its values, without {@code Optional} around it
 * @param kind what kind of value it holds
 * @param titleZh the Chinese title; the identifier where none is declared
 * @param titleEn the English title; the identifier where none is declared
 * @param unitSymbol the declared unit's symbol; empty where none is declared
 * @param unitField the name of the field that holds the unit's symbol; empty where the unit is fixed
 * @param names what of the rule set its texts name; empty where they name nothing of it
 * @param isKey whether the field tells one fact of the type from another
 * @param accessor the public method that reads it
 */
public record FactField(
        String name,
        Class<?> type,
        ValueKind kind,
        String titleZh,
        String titleEn,
        String unitSymbol,
        String unitField,
        Optional<Names.Named> names,
        boolean isKey,
        Method accessor) {

    static FactField of(String name, Class<?> type, AnnotatedElement annotated, Method accessor) {
        Title title = annotated.getAnnotation(Title.class);
        Unit unit = annotated.getAnnotation(Unit.class);
        return new FactField(
                name,
                type,
                ValueKind.of(type),
                title == null ? name : title.zh(),
                title == null || title.en().isEmpty() ? name : title.en(),
                unit == null ? "" : unit.value(),
                unit == null ? "" : unit.from(),
                Optional.ofNullable(annotated.getAnnotation(Names.class)).map(Names::value),
                annotated.isAnnotationPresent(Key.class),
                accessor);
    }

    /** {@return whether its values can name things: no quantities} */
    public boolean namesFact() {
        return kind.isReadable() && kind != ValueKind.DECIMAL;
    }

    /** {@return the declared unit, if one is declared and known} */
    public Optional<UnitOfMeasure> unit() {
        return unitSymbol.isEmpty() ? Optional.empty() : UnitOfMeasure.parse(unitSymbol);
    }

    /** {@return whether it says how many or how much there is: a number with a unit that is no key} */
    public boolean isQuantity() {
        return kind.isNumber() && !isKey && !(unitSymbol.isEmpty() && unitField.isEmpty());
    }

    /**
     * {@return the field's value in the given fact or snapshot, null where it is absent}
     *
     * @throws FactAccessException if the fact's class does not let the library read it, or its accessor fails
     */
    public @Nullable Object read(Object fact) {
        return fact instanceof Snapshot seen ? seen.value(this) : ask(fact);
    }

    /** {@return the fact's value now, which has no code of its own} */
    @Nullable Object plain(Object fact) {
        return PlainValue.of(this, ask(fact));
    }

    /** Refuses a value with code of its own, in a fact that stays as it is. */
    void check(Object fact) {
        Object value = ask(fact);
        if (value != null && value != PlainValue.of(this, value)) {
            throw new FactAccessException(
                    accessor, Bilingual.same(value.getClass().getName()));
        }
    }

    private @Nullable Object ask(Object fact) {
        try {
            Object value = accessor.invoke(fact);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException e) {
            throw FactAccessException.of(accessor, e);
        }
    }
}
