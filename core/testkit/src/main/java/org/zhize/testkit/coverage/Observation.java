package org.zhize.testkit.coverage;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.parameter.ParameterInForce;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;

/** Runs scenarios and tells what they prove. */
final class Observation {

    private final NeededRules needed;
    private final RuleSetContent content;
    private final ParameterNames names;

    Observation(RuleSet rules) {
        this.needed = new NeededRules(rules);
        this.content = rules.content();
        this.names = new ParameterNames(content);
    }

    /** {@return what the scenario proves; nothing if it fails} */
    Stream<Sighting> of(Scenario scenario) {
        Set<String> ids = scenario.ids().collect(Collectors.toSet());
        Observer observer = new Observer(ids);
        ScenarioResult result = ScenarioSuite.run(scenario, Evaluator.tracing(needed.of(scenario), observer));
        return result.passed()
                ? Stream.of(observer.seen().stream(), outcomes(ids, result.evaluation()), deciding(ids, scenario))
                        .flatMap(sightings -> sightings)
                : Stream.empty();
    }

    private Stream<Sighting> outcomes(Set<String> ids, Evaluation evaluation) {
        Stream<Target> verdicts = Stream.concat(
                        content.judging().criteria().stream(), content.quality().criteria().stream())
                .filter(criterion -> ids.contains(criterion.id()))
                .flatMap(criterion -> outcomes(criterion, evaluation.criterion(criterion.id())));
        Stream<Target> following = content.consequences().criteria().stream()
                .filter(consequence -> ids.contains(consequence.id()))
                .map(consequence -> new Target.Following(consequence, follows(consequence, evaluation)));
        return Stream.concat(verdicts, following).map(Sighting::of);
    }

    private static Stream<Target> outcomes(Criterion criterion, CriterionVerdict verdict) {
        return Stream.concat(
                Stream.of(new Target.Outcome(criterion, "", verdict.verdict())),
                verdict.parts().entrySet().stream()
                        .map(part -> new Target.Outcome(criterion, part.getKey(), part.getValue())));
    }

    private static boolean follows(Criterion consequence, Evaluation evaluation) {
        return evaluation.consequences().stream().anyMatch(came -> came.id().equals(consequence.id()));
    }

    private Stream<Sighting> deciding(Set<String> ids, Scenario scenario) {
        return ids.stream()
                .flatMap(names::of)
                .distinct()
                .flatMap(key -> scenario.dossiers().stream()
                        .map(Dossier::situation)
                        .flatMap(situation -> deciding(key, situation)))
                .map(value -> Sighting.of(new Target.Deciding(value)));
    }

    private Stream<ParameterValue> deciding(String key, Situation situation) {
        Parameters parameters = content.parameters();
        return Stream.concat(
                parameters.inForce(key, situation).map(ParameterInForce::setting).stream(),
                parameters.withdrawing(key, situation).stream());
    }
}
