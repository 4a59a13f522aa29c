package org.zhize.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.rule.Relation;

/**
 * A value while a requirement is computed.
 *
 * @param content a {@link Real} in base units, a text, a day, a boolean, an enum constant, a fact or a list of facts; null
 *     where data are missing
 * @param relation how a stated figure relates to the true one
 * @param unit the unit in which people state it; null where there is none
 * @param missing what is missing; empty where {@code content} is there
 */
record Value(
        @Nullable Object content,
        Relation relation,
        @Nullable UnitOfMeasure unit,
        List<MissingDatum> missing) {

    static Value of(Object content) {
        return new Value(content, Relation.EXACT, null, List.of());
    }

    static Value of(Real number, @Nullable UnitOfMeasure unit) {
        return new Value(number, Relation.EXACT, unit, List.of());
    }

    static Value missing(List<MissingDatum> missing) {
        return new Value(null, Relation.EXACT, null, missing);
    }

    static Value missing(Value... values) {
        return missing(Stream.of(values)
                .flatMap(value -> value.missing.stream())
                .distinct()
                .toList());
    }

    Value in(@Nullable UnitOfMeasure other) {
        return new Value(content, relation, other, missing);
    }

    boolean isMissing() {
        return content == null;
    }

    /** {@return whether both measure the same kind of thing, as far as their units say} */
    boolean fits(Value other) {
        return unit == null || other.unit == null || unit.dimension().equals(other.unit.dimension());
    }

    boolean isExact() {
        return relation == Relation.EXACT;
    }

    Real number() {
        if (content instanceof Real real) {
            return real;
        }
        throw new IllegalStateException("not a number: " + content);
    }

    Optional<UnitOfMeasure> unitIfKnown() {
        return Optional.ofNullable(unit);
    }
}
