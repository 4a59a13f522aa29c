package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.RuleSet;
import org.zhize.problem.Location;

/**
 * What came out of a scenario. Immutable; may be shared between threads.
 *
 * @param scenario the scenario
 * @param rules the rules that it ran on, with what it supposes of them
 * @param evaluation what the rules decided
 * @param mismatches what differs from what it expects, in the order in which it expects it; empty if it passed
 */
public record ScenarioResult(Scenario scenario, RuleSet rules, Evaluation evaluation, List<Mismatch> mismatches)
        implements Outcome {

    /** Copies {@code mismatches}. */
    public ScenarioResult {
        mismatches = List.copyOf(mismatches);
    }

    static ScenarioResult of(Scenario scenario, RuleSet rules, Evaluation evaluation) {
        Stream<Mismatch> verdicts = scenario.expectations().stream()
                .flatMap(expected -> new Comparing(evaluation.criterion(expected.criterion())).compare(expected));
        Stream<Mismatch> consequences =
                scenario.consequences().stream().flatMap(new ComparingConsequences(evaluation.consequences())::compare);
        Stream<Mismatch> grade = ComparingGrade.compare(scenario.grading(), evaluation.score());
        return new ScenarioResult(
                scenario,
                rules,
                evaluation,
                Stream.of(verdicts, consequences, grade)
                        .flatMap(mismatches -> mismatches)
                        .toList());
    }

    @Override
    public String name() {
        return scenario.name();
    }

    @Override
    public Location location() {
        return scenario.location();
    }

    @Override
    public boolean passed() {
        return mismatches.isEmpty();
    }

    /**
     * {@return what differs and everything that explains it: the reason, the parameters in force, the facts, the rule,
     * what is missing, what came nearest; empty if it passed}
     *
     * @param locale English where its language is English, else Chinese
     */
    @Override
    public String failureMessage(Locale locale) {
        return passed()
                ? ""
                : new Trial(rules, scenario.dossiers(), evaluation)
                        .message(locale)
                        .of(scenario, mismatches);
    }
}
