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

    Trials(Scenario scenario, RuleSetContent rules) {
        this.scenario = scenario;
        this.variations = Variations.of(scenario, rules);
        this.losing = new LosingKnowledge(scenario, rules);
    }

    Stream<Trial> all() {
        return Stream.of(
                        trials(RobustnessCheck.ORDER, variations.shuffled(), Differences::ofAll),
                        trials(RobustnessCheck.DUPLICATE, variations.duplicated(), Differences::ofVerdicts),
                        trials(RobustnessCheck.ABSENCE, losing.variations(), LosingKnowledge::newlyMet),
                        trials(RobustnessCheck.NO_FACTS, nothing(), Trials::met))
                .flatMap(trials -> trials);
    }

    private static Stream<Trial> trials(
            RobustnessCheck check,
            Stream<Variation> variations,
            BiFunction<Evaluation, Evaluation, Stream<Difference>> demand) {
        return variations.map(variation -> new Trial(check, variation, demand));
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
