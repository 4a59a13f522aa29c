package org.zhize.testkit.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.exact.Real;
import org.zhize.finding.Approach;
import org.zhize.finding.Nearness;
import org.zhize.problem.Location;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;

/**
 * How near a scenario comes to thresholds.
 *
 * @param scenario the scenario
 * @param evaluation what comes out of it
 * @param passed whether that is what it expects
 * @param fired the places of the rules that fired
 * @param heard how near each figure came that was compared, in the order of the facts, by the place of the threshold
 */
record Sounding(
        Scenario scenario,
        Evaluation evaluation,
        boolean passed,
        Set<Location> fired,
        Map<Location, List<Nearness>> heard) {

    private static final int PLACES = 30;

    static Sounding of(Scenario scenario, Collection<Threshold> thresholds, RuleSet rules) {
        Ear ear = new Ear(thresholds);
        ScenarioResult result = ScenarioSuite.run(scenario, Evaluator.tracing(rules, ear));
        return new Sounding(scenario, result.evaluation(), result.passed(), ear.fired(), ear.heard());
    }

    /** {@return how near each figure came to a threshold} */
    List<Nearness> heard(Threshold threshold) {
        return heard.getOrDefault(threshold.location(), List.of());
    }

    /** {@return how far above a threshold the figure of that place in the order lies; what has no end is rounded} */
    Optional<Real> beyond(Threshold threshold, int index) {
        return heard(threshold).stream()
                .skip(index)
                .limit(1)
                .flatMap(nearness -> Stream.ofNullable(nearness.beyond()))
                .map(real -> real.isRational() ? real : Real.of(real.toDecimal(PLACES)))
                .findFirst();
    }

    boolean reaches(Threshold threshold) {
        return heard(threshold).stream().anyMatch(nearness -> nearness.beyond() != null);
    }

    boolean comes(Approach approach, Threshold threshold) {
        return heard(threshold).stream().anyMatch(nearness -> nearness.approach() == approach);
    }

    boolean fires(Threshold threshold) {
        return fired.contains(threshold.rule().location());
    }

    int size() {
        return scenario.dossiers().stream()
                .mapToInt(dossier -> dossier.facts().size())
                .sum();
    }
}
