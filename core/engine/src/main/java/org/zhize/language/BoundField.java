package org.zhize.language;

import java.util.stream.Stream;
import org.zhize.fact.FactField;

/**
 * A variable as canonical DRL binds it.
 *
 * @param name the canonical name
 * @param field the field whose value it stands for
 */
record BoundField(String name, FactField field) {

    /** {@return the bindings to write: the field's and, where another field holds its unit, that one's} */
    Stream<String> bindings() {
        String value = name + " : " + field.name();
        return field.unitField().isEmpty()
                ? Stream.of(value)
                : Stream.of(value, unitName() + " : " + field.unitField());
    }

    private String unitName() {
        return name + "Unit";
    }

    /** {@return the value, a number with a unit in base units} */
    String value() {
        return amount(name, field, unitName());
    }

    /** {@return the same of a field of the pattern itself} */
    static String value(FactField field) {
        return amount(field.name(), field, field.unitField());
    }

    private static String amount(String written, FactField field, String unit) {
        if (!field.unitField().isEmpty()) {
            return "Values.amount(" + written + ", " + unit + ")";
        }
        return field.unitSymbol().isEmpty()
                ? written
                : "Values.amount(" + written + ", " + Texts.quote(field.unitSymbol()) + ")";
    }
}
