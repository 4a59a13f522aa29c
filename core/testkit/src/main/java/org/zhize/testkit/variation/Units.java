package org.zhize.testkit.variation;

import java.util.Optional;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactTypes;

/** Numbers of facts in base units and back, exactly. */
final class Units {

    private Units() {}

    static Real toBase(Real number, FactField field, Object fact) {
        return unit(field, fact).map(unit -> unit.toBase(number)).orElse(number);
    }

    /** {@return the number as a value of the field; nothing if the field cannot hold it exactly} */
    static Optional<Object> fromBase(Real base, FactField field, Object fact) {
        Real own = unit(field, fact).map(unit -> unit.fromBase(base)).orElse(base);
        return Optional.of(Steps.decimal(own))
                .filter(decimal -> Real.of(decimal).compareWith(own) == 0)
                .flatMap(decimal -> Steps.value(decimal, field));
    }

    private static Optional<UnitOfMeasure> unit(FactField field, Object fact) {
        return field.unitField().isEmpty()
                ? field.unit()
                : FactTypes.of(fact)
                        .field(field.unitField())
                        .map(symbol -> symbol.read(fact))
                        .flatMap(symbol -> UnitOfMeasure.parse(symbol.toString()));
    }
}
