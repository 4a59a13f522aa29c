package org.zhize.finding;

import java.util.Objects;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.problem.Bilingual;

/**
 * A figure that people can change.
 *
 * @param variable the variable that stands for it, or for a sum of such figures
 * @param figure what it is called
 * @param value what it is now; it has a unit
 */
record Lever(String variable, Bilingual figure, Value value) {

    UnitOfMeasure unit() {
        return Objects.requireNonNull(value.unit());
    }

    /** {@return an amount of the unit in base units} */
    Real base(Real amount) {
        return unit().toBase(amount);
    }
}
