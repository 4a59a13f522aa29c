package org.zhize.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactValues;
import org.zhize.problem.Bilingual;

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
        String number = isPercent() ? withoutSign(text) : text;
        return unit == null ? FactValues.parse(field, number) : FactValues.parse(field, number, unit);
    }

    /** As spreadsheets show it; the sign says again what the heading or the field does. */
    private static String withoutSign(String text) {
        return text.endsWith("%") || text.endsWith("％")
                ? text.substring(0, text.length() - 1).strip()
                : text;
    }

    private boolean isPercent() {
        return Optional.ofNullable(unit)
                .or(field::unit)
                .filter(UnitOfMeasure::isPercent)
                .isPresent();
    }

    Bilingual expected() {
        return FactValues.describe(field);
    }
}
