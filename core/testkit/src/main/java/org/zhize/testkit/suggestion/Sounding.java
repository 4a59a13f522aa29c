package org.zhize.testkit.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.exact.Real;
import org.zhize.finding.Approach;
import org.zhize.finding.Nearness;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;

/**
 * How near a scenario comes to one threshold.
 *
 * @param scenario the scenario
 * @param evaluation what comes out of it
 * @param passed whether that is what it expects
 * @param fired whether the rule fired
 * @param heard how near each figure came that was compared, in the order of the facts
 */
record Sounding(Scenario scenario, Evaluation evaluation, boolean passed, boolean fired, List<Nearness> heard) {

    private static final int PLACES = 30;

    static Sounding of(Scenario scenario, Threshold threshold, RuleSet rules) {
        Ear ear = new Ear(threshold);
        ScenarioResult result = ScenarioSuite.run(scenario, Evaluator.tracing(rules, ear));
        return new Sounding(scenario, result.evaluation(), result.passed(), ear.hasFired(), ear.heard());
    }

    /** {@return how far above the threshold the figure of that place in the order lies; what has no end is rounded} */
    Optional<Real> beyond(int index) {
        return Stream.of(heard)
                .filter(all -> index < all.size())
                .flatMap(all -> Stream.ofNullable(all.get(index).beyond()))
                .map(real -> real.isRational() ? real : Real.of(real.toDecimal(PLACES)))
                .findFirst();
    }

    boolean beyondAny() {
        return heard.stream().anyMatch(nearness -> nearness.beyond() != null);
    }

    boolean comes(Approach approach) {
        return heard.stream().anyMatch(nearness -> nearness.approach() == approach);
    }

    int size() {
        return scenario.dossiers().stream()
                .mapToInt(dossier -> dossier.facts().size())
                .sum();
    }
}
