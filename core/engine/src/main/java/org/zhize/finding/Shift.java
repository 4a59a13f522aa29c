package org.zhize.finding;

import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;

/**
 * One figure of one fact, taken for a step more or less than it is.
 *
 * @param fact the fact
 * @param field the field's name
 * @param direction 1 for more, -1 for less
 */
record Shift(Object fact, String field, int direction) {

    /** Such a step leaves everything as it is. */
    static final Shift NONE = new Shift(new Object(), "", 0);

    Value apply(Object of, String name, Value value) {
        return of == fact && name.equals(field) && value.content() instanceof Real number
                ? new Value(
                        number.plus(step(value).times(Real.of(direction))),
                        value.relation(),
                        value.unit(),
                        value.dimension(),
                        value.missing(),
                        value.place())
                : value;
    }

    /** {@return one unit in the last place in which a figure is written, one for whole numbers} */
    static Real step(Value value) {
        if (value.place().sign() != 0) {
            return value.place();
        }
        UnitOfMeasure unit = value.unit();
        return unit == null ? Real.of(1) : unit.toBase(Real.of(1));
    }
}
