package org.zhize.drools;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.fact.FactValues;

/**
 * Reads one field, a number with a unit in base units.
 *
 * @param field the field
 * @param unit its unit, where that is the same for all facts
 * @param unitField the field that holds the symbol of its unit, where there is one
 */
record FieldReader(FactField field, Optional<UnitOfMeasure> unit, Optional<FactField> unitField) {

    /** @throws java.util.NoSuchElementException if there is no such field */
    static FieldReader of(FactTypes types, String type, String name) {
        FactType known = types.find(type).orElseThrow();
        FactField field = known.field(name).orElseThrow();
        return new FieldReader(field, field.unit(), known.field(field.unitField()));
    }

    /** {@return the value; null where it or its unit is absent} */
    @Nullable Object value(Object fact) {
        Object given = field.read(fact);
        if (given == null || (field.unitSymbol().isEmpty() && unitField.isEmpty())) {
            return given;
        }
        Optional<UnitOfMeasure> known = unitField.isPresent() ? stated(unitField.get(), fact) : unit;
        return known.map(measure -> measure.toBase(FactValues.real(given))).orElse(null);
    }

    private static Optional<UnitOfMeasure> stated(FactField holder, Object fact) {
        return Optional.ofNullable(holder.read(fact)).flatMap(symbol -> UnitOfMeasure.parse(symbol.toString()));
    }
}
