package org.zhize.finding;

import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactTypes;
import org.zhize.language.Statement.Suspicion;
import org.zhize.parameter.ParameterInForce;

/** Marks the facts that one match of a quality rule suspects. */
final class QualityJudge {

    private final FactTypes types;
    private final Map<String, ParameterInForce> parameters;

    QualityJudge(FactTypes types, Map<String, ParameterInForce> parameters) {
        this.types = types;
        this.parameters = parameters;
    }

    void judge(RuleMatch match, Suspicions suspicions) {
        Environment environment = new Environment(types, new FactReader(Optional.empty()), parameters);
        MatchReading reading = new MatchReading(match, environment);
        Suspicion suspicion = (Suspicion) match.plan().rule().statement();
        boolean suspected = reading.holds()
                && reading.missing().isEmpty()
                && suspicion
                        .where()
                        .map(where -> Measured.of(where, environment))
                        .map(measured ->
                                measured.isComplete() && measured.holds().orElse(false))
                        .orElse(true);
        Object fact = environment.evaluate(suspicion.fact()).content();
        if (suspected && fact != null) {
            suspicions.add(fact, suspicion.mark(), suspicion.reason());
        }
    }
}
