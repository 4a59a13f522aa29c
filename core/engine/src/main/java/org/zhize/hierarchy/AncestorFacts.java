package org.zhize.hierarchy;

import java.util.Optional;
import org.zhize.exact.Real;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.finding.Surroundings;
import org.zhize.parameter.Region;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Measurement;
import org.zhize.rule.ReferenceValue;
import org.zhize.rule.Relation;

/**
 * Lets a government see facts of the regions above it: those that say whose they are, by a field {@code government}, as they
 * are, and what those regions state exactly of an indicator as reference values. A rule could not tell other facts of a
 * region above from the government's own.
 */
final class AncestorFacts {

    private final Peers peers;

    AncestorFacts(Peers peers) {
        this.peers = peers;
    }

    void add(Unit unit, Surroundings surroundings) {
        for (Region above : unit.above()) {
            peers.find(above.code(), unit.situation())
                    .ifPresent(ancestor -> ancestor.checked()
                            .facts()
                            .forEach(fact -> visible(fact, above)
                                    .ifPresent(seen -> surroundings.add(seen, ancestor.checked(), fact))));
        }
    }

    private static Optional<Object> visible(Object fact, Region above) {
        if (fact instanceof Measurement measurement) {
            return reference(measurement, above);
        }
        FactType type = FactTypes.of(fact);
        boolean saysWhose = type.field("government")
                .filter(field -> above.code().equals(field.read(fact)))
                .isPresent();
        return saysWhose && !(fact instanceof ChildVerdict) ? Optional.of(fact) : Optional.empty();
    }

    private static Optional<Object> reference(Measurement stated, Region above) {
        boolean isExact = stated.relation() == null || stated.relation() == Relation.EXACT;
        return stated.value() == null || !isExact
                ? Optional.empty()
                : Optional.of(new ReferenceValue(
                        stated.indicator(),
                        above.level(),
                        above.code(),
                        stated.stage(),
                        stated.year(),
                        Real.of(stated.value()),
                        stated.unit()));
    }
}
