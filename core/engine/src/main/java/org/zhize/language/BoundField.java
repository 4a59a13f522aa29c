package org.zhize.language;

/**
 * A field as canonical DRL reads it: through the library, never by its name, which may mean something else there.
 *
 * @param fact the canonical variable that stands for the fact, or {@code this}
 * @param type the fact type's name
 * @param field the field's name
 */
record BoundField(String fact, String type, String field) {

    /** {@return the value, a number with a unit in base units; null where it is absent} */
    String value() {
        return read("value");
    }

    /** {@return the value as it is given; null where it is absent} */
    String given() {
        return read("given");
    }

    private String read(String how) {
        return CanonicalDrl.INPUT + "." + how + "(" + fact + ", " + Texts.quote(type) + ", " + Texts.quote(field) + ")";
    }
}
