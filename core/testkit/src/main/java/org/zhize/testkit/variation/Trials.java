package org.zhize.testkit.variation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/** What is tried with one scenario. */
final class Trials {

    private final Scenario scenario;
    private final Variations variations;
    private final LosingKnowledge losing;
    private final MonotoneTrials monotone;

    Trials(Scenario scenario, RuleSetContent rules) {
        this.scenario = scenario;
        this.variations = Variations.of(scenario, rules);
        this.losing = new LosingKnowledge(scenario, rules);
        this.monotone = new MonotoneTrials(scenario, rules);
    }

    Stream<Trial> all() {
        return Stream.of(
                        trials(RobustnessCheck.ORDER, variations.shuffled(), Differences::ofAll),
                        duplicates(),
                        trials(RobustnessCheck.ABSENCE, losing.variations(), LosingKnowledge::newlyMet),
                        trials(RobustnessCheck.NO_FACTS, nothing(), Trials::met),
                        monotone.all())
                .flatMap(trials -> trials);
    }

    private static Stream<Trial> trials(
            RobustnessCheck check,
            Stream<Variation> variations,
            BiFunction<Evaluation, Evaluation, Stream<Difference>> demand) {
        return variations.map(variation -> new Trial(check, variation, List.of(), demand));
    }

    /** Where nothing tells a fact from others, it may be another that looks the same: then a verdict may be left open. */
    private Stream<Trial> duplicates() {
        return FactPlace.in(scenario)
                .map(place -> new Trial(
                        RobustnessCheck.DUPLICATE,
                        variations.duplicated(place),
                        List.of(),
                        place.isNamed(scenario) ? Differences::ofVerdicts : Differences::ofDecisions));
    }

    private Stream<Variation> nothing() {
        List<Dossier> empty = scenario.dossiers().stream()
                .map(dossier -> new Dossier(dossier.situation(), List.of()))
                .toList();
        return Stream.of(Variation.of(scenario, scenario.with(empty), new Bilingual("去掉所有事实", "without any fact")));
    }

    private static Stream<Difference> met(Evaluation before, Evaluation after) {
        return after.verdicts().stream()
                .filter(now -> now.verdict() == Verdict.MET)
                .map(now -> Difference.verdict(now.criterion(), before.verdict(now.criterion()), Verdict.MET));
    }
}
