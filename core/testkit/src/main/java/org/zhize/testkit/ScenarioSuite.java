package org.zhize.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/**
 * A rule set with its scenarios.
 *
 * <p>May be shared between threads, and scenarios may run in many at once. Rules are compiled when a scenario first needs
 * them, which is the expensive step, so load once and keep it.
 *
 * <pre>{@code
 * ScenarioSuite suite = ScenarioSuite.load(Path.of("rules/education"));
 * System.out.print(suite.runAll().render(Locale.CHINESE));
 * }</pre>
 */
public final class ScenarioSuite {

    private final RuleSet rules;
    private final Evaluators evaluators;
    private final List<Criterion> criteria;
    private final List<Scenario> scenarios;
    private final List<Problem> problems;

    private ScenarioSuite(
            RuleSet rules,
            Evaluators evaluators,
            List<Criterion> criteria,
            List<Scenario> scenarios,
            List<Problem> problems) {
        this.rules = rules;
        this.evaluators = evaluators;
        this.criteria = criteria;
        this.scenarios = scenarios;
        this.problems = problems;
    }

    /**
     * {@return the rule set in a folder with its scenarios}
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @throws org.zhize.RuleSetException if anything in the rule set is wrong; what is wrong in files of scenarios is in
     *     {@link #problems}
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static ScenarioSuite load(Path ruleSetFolder) {
        return of(RuleSet.load(ruleSetFolder), ruleSetFolder);
    }

    /**
     * {@return a rule set with the scenarios in a folder}
     *
     * @param rules the rule set, not necessarily the one in the folder
     * @param folder where the scenarios lie, in it or in folders within it
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static ScenarioSuite of(RuleSet rules, Path folder) {
        Problems problems = new Problems();
        List<Scenario> scenarios = read(rules, folder, problems);
        return new ScenarioSuite(
                rules, new Evaluators(rules), rules.content().everyCriterion(), scenarios, problems.inFileOrder());
    }

    /**
     * {@return what is wrong in the files of scenarios in a folder, in file order; does not compile the rules}
     *
     * @param rules the rule set
     * @param folder where the scenarios lie, in it or in folders within it
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static List<Problem> check(RuleSet rules, Path folder) {
        Problems problems = new Problems();
        read(rules, folder, problems);
        return problems.inFileOrder();
    }

    private static List<Scenario> read(RuleSet rules, Path folder, Problems problems) {
        return ScenarioFiles.in(folder).stream()
                .flatMap(file -> ScenarioReader.read(file, rules.content(), problems).stream())
                .toList();
    }

    /**
     * {@return the same, only with what concerns one criterion, quality check or consequence: the scenarios that expect
     * something of it, and the problems of its own file}
     *
     * @param criterion its id
     * @throws IllegalArgumentException if the rule set has no such criterion; the message names the nearest
     */
    public ScenarioSuite about(String criterion) {
        List<Criterion> one = only(criteria, known -> known.id().equals(criterion));
        if (one.isEmpty()) {
            List<String> known = criteria.stream().map(Criterion::id).toList();
            throw new IllegalArgumentException("没有名为 %1$s 的标准。是否应为 %2$s / no criterion %1$s. Did you mean %2$s"
                    .formatted(criterion, Suggestion.orAll(criterion, known)));
        }
        return new ScenarioSuite(
                rules,
                evaluators,
                one,
                only(scenarios, scenario -> scenario.isAbout(criterion)),
                only(
                        problems,
                        problem -> ScenarioFiles.stem(problem.location().file()).equals(criterion)));
    }

    private static <T> List<T> only(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    /** {@return the rule set} */
    public RuleSet rules() {
        return rules;
    }

    /** {@return the criteria, quality checks and consequences that it is about, by phase, theme and id} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** {@return the scenarios that can run, in file order} */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** {@return what is wrong in the files of scenarios, in file order; a scenario that is wrong does not run} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return a problem for each criterion, quality check and consequence of which no scenario expects anything} */
    public List<Problem> untested() {
        return criteria.stream()
                .filter(criterion -> scenarios.stream().noneMatch(scenario -> scenario.isAbout(criterion.id())))
                .map(criterion -> Problem.of(
                        ProblemCode.UNTESTED_CRITERION,
                        criterion.location(),
                        criterion.id(),
                        criterion.theme() + "/" + criterion.id() + ScenarioFiles.ENDING))
                .toList();
    }

    /**
     * {@return what comes out of a scenario}
     *
     * @param scenario a scenario, of this suite or made by hand
     * @throws IllegalArgumentException if it names a criterion or a region that the rule set has not
     */
    public ScenarioResult run(Scenario scenario) {
        return run(scenario, evaluators.of(scenario));
    }

    /**
     * {@return what comes out of a scenario by other rules, or by the same ones while someone listens}
     *
     * @param scenario a scenario
     * @param by the rules
     * @throws IllegalArgumentException if it names a criterion, a region or a scheme that the rules have not
     */
    public static ScenarioResult run(Scenario scenario, Evaluator by) {
        return ScenarioResult.of(
                scenario,
                evaluator(scenario, by)
                        .evaluateAll(scenario.dossiers())
                        .filter(evaluation -> evaluation.situation().equals(scenario.situation()))
                        .findFirst()
                        .orElseThrow());
    }

    private static Evaluator evaluator(Scenario scenario, Evaluator by) {
        ExpectedGrade grading = scenario.grading();
        return grading == null ? by : by.scoredBy(grading.scheme());
    }

    /** {@return what comes out of all scenarios, in file order} */
    public ScenarioSummary runAll() {
        return new ScenarioSummary(scenarios.parallelStream().map(this::run).toList(), problems, untested());
    }
}
