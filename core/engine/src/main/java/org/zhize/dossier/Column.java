package org.zhize.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactValues;

/**
 * A column that holds a field.
 *
 * @param index where it stands in a row, from 0
 * @param heading what stands above it
 * @param field the field
 * @param unit the unit that its heading names; null where it names none
 */
record Column(
        int index,
        String heading,
        FactField field,
        @Nullable UnitOfMeasure unit) {

    Optional<Object> parse(String text) {
        return unit == null ? FactValues.parse(field, text) : FactValues.parse(field, text, unit);
    }

    String expected() {
        return FactValues.describe(field);
    }
}
