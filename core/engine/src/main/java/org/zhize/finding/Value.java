package org.zhize.finding;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
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
 * @param dimension what a number measures; null where that is not known, which fits everything
 * @param missing what is missing; empty where {@code content} is there
 * @param place one unit in the last place to which a source states a number, in base units; zero where it is exact
 */
record Value(
        @Nullable Object content,
        Relation relation,
        @Nullable UnitOfMeasure unit,
        @Nullable Dimension dimension,
        List<MissingDatum> missing,
        Real place) {

    static Value of(Object content) {
        return new Value(content, Relation.EXACT, null, null, List.of(), Real.ZERO);
    }

    static Value of(Real number, @Nullable UnitOfMeasure unit) {
        return of(number, unit, Relation.EXACT);
    }

    static Value of(Real number, @Nullable UnitOfMeasure unit, Relation relation) {
        return new Value(number, relation, unit, unit == null ? null : unit.dimension(), List.of(), Real.ZERO);
    }

    static Value missing(List<MissingDatum> missing) {
        return new Value(null, Relation.EXACT, null, null, missing, Real.ZERO);
    }

    static Value missing(Value... values) {
        return missing(Stream.of(values)
                .flatMap(value -> value.missing.stream())
                .distinct()
                .toList());
    }

    /** {@return the same, shown to people in another unit} */
    Value in(@Nullable UnitOfMeasure other) {
        return new Value(content, relation, other, dimension, missing, place);
    }

    /** {@return the same number and so many base units more} */
    Value plus(Real more) {
        return new Value(number().plus(more), relation, unit, dimension, missing, place);
    }

    /** {@return the same, known to measure something} */
    Value measuring(@Nullable Dimension other) {
        return new Value(content, relation, unit, other, missing, place);
    }

    /** {@return the same, stated to this place} */
    Value statedTo(Real lastPlace) {
        return new Value(content, relation, unit, dimension, missing, lastPlace);
    }

    boolean isMissing() {
        return content == null;
    }

    /** {@return whether both measure the same kind of thing, as far as that is known} */
    boolean fits(Value other) {
        return dimension == null || other.dimension == null || dimension.equals(other.dimension);
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
}
