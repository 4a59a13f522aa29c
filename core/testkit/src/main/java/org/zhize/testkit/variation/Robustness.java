package org.zhize.testkit.variation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.trace.SilentListener;

/**
 * Checks of a rule set that cost its authors nothing: each changes the scenarios in a way of which everybody knows what must
 * not come out, whatever the rules say. {@link RobustnessCheck} lists them.
 *
 * <p>Rules are interpreted, by what each scenario is about. May be shared between threads, and scenarios may be checked by
 * many at once.
 */
public final class Robustness {

    private final ScenarioSuite suite;
    private final Map<Set<String>, Evaluator> evaluators = new ConcurrentHashMap<>();

    private Robustness(ScenarioSuite suite) {
        this.suite = suite;
    }

    /** {@return the checks of a rule set with its scenarios} */
    public static Robustness of(ScenarioSuite suite) {
        return new Robustness(suite);
    }

    /** {@return what comes out of all scenarios} */
    public RobustnessReport checkAll() {
        return together(suite.scenarios().parallelStream().map(this::check).toList());
    }

    /** {@return what came out of several scenarios, in their order} */
    public static RobustnessReport together(List<RobustnessReport> reports) {
        return new RobustnessReport(
                reports.stream()
                        .flatMap(report -> report.tried().entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum)),
                reports.stream().flatMap(report -> report.weaknesses().stream()).toList());
    }

    /** {@return what comes out of one scenario} */
    public RobustnessReport check(Scenario scenario) {
        Evaluation original = evaluate(scenario, evaluators.computeIfAbsent(ids(scenario), this::evaluator));
        List<Trial> trials = new Trials(scenario, suite.rules().content()).all().toList();
        return new RobustnessReport(
                trials.stream().collect(Collectors.toMap(Trial::check, trial -> 1, Integer::sum)),
                trials.stream()
                        .flatMap(trial -> differences(trial, original)
                                .map(found -> new Weakness(
                                        trial.check(), scenario, trial.variation(), found.id(), found.what())))
                        .toList());
    }

    private Stream<Difference> differences(Trial trial, Evaluation original) {
        try {
            return trial.demand().apply(original, evaluate(trial));
        } catch (RuntimeException e) {
            return Stream.of(new Difference("", new Bilingual("出现异常 " + e, "there is an exception, " + e)));
        }
    }

    private Evaluation evaluate(Trial trial) {
        Scenario scenario = trial.variation().scenario();
        Evaluator evaluator = evaluators.computeIfAbsent(ids(scenario), this::evaluator);
        return evaluate(scenario, trial.supposed().isEmpty() ? evaluator : evaluator.supposing(trial.supposed()));
    }

    private static Evaluation evaluate(Scenario scenario, Evaluator evaluator) {
        return ScenarioSuite.run(scenario, evaluator).evaluation();
    }

    private static Set<String> ids(Scenario scenario) {
        return scenario.ids().collect(Collectors.toUnmodifiableSet());
    }

    /** Only what the scenario names has to be looked at; all where it names nothing. */
    private Evaluator evaluator(Set<String> ids) {
        RuleSet rules = suite.rules();
        return Evaluator.tracing(ids.isEmpty() ? rules : rules.focusedOn(ids), SilentListener.SILENT);
    }
}
