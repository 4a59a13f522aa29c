package org.zhize.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.criterion.Criterion;
import org.zhize.finding.CriterionVerdict;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.RuleSetContent;

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

    private final Subject subject;
    private final ScenarioFolder read;
    private final List<Criterion> criteria;
    private final List<Scenario> scenarios;
    private final List<Refusal> refusals;
    private final List<Problem> problems;

    private ScenarioSuite(
            Subject subject,
            ScenarioFolder read,
            List<Criterion> criteria,
            List<Scenario> scenarios,
            List<Refusal> refusals,
            List<Problem> problems) {
        this.subject = subject;
        this.read = read;
        this.criteria = criteria;
        this.scenarios = scenarios;
        this.refusals = refusals;
        this.problems = problems;
    }

    /**
     * {@return the rule set in a folder with its scenarios}
     *
     * <p>A rule set that is refused has a suite if one of its scenarios says that it must be; only such scenarios run then.
     *
     * @param ruleSetFolder the folder that holds {@code ruleset.yaml}
     * @throws RuleSetException if anything in the rule set is wrong and no scenario expects it; what is wrong in files of
     *     scenarios is in {@link #problems}
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static ScenarioSuite load(Path ruleSetFolder) {
        try {
            return of(RuleSet.load(ruleSetFolder), ruleSetFolder);
        } catch (RuleSetException refused) {
            ScenarioSuite suite = read(new Subject.Refused(ruleSetFolder, refused), ruleSetFolder);
            if (suite.refusals.stream().noneMatch(Refusal::isOfTheRuleSetItself)) {
                throw refused;
            }
            return suite;
        }
    }

    /**
     * {@return a rule set with the scenarios in a folder}
     *
     * @param rules the rule set, not necessarily the one in the folder
     * @param folder where the scenarios lie, in it or in folders within it
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static ScenarioSuite of(RuleSet rules, Path folder) {
        return read(new Subject.Accepted(rules, new Evaluators(rules)), folder);
    }

    /**
     * {@return a rule set with the scenarios in a folder; files of scenarios that say what they say in this suite are not read
     * again, unless what they may name has changed}
     *
     * @param others the rule set
     * @param folder where the scenarios lie, in it or in folders within it
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public ScenarioSuite by(RuleSet others, Path folder) {
        Subject subjectNow = new Subject.Accepted(others, new Evaluators(others));
        return of(subjectNow, read.again(folder, names(subjectNow)));
    }

    private static ScenarioSuite read(Subject subject, Path folder) {
        return of(subject, ScenarioFolder.read(folder, names(subject)));
    }

    private static Optional<Vocabulary> names(Subject subject) {
        return subject.content().map(Vocabulary::of);
    }

    private static ScenarioSuite of(Subject subject, ScenarioFolder read) {
        return new ScenarioSuite(
                subject,
                read,
                subject.content().map(RuleSetContent::everyCriterion).orElse(List.of()),
                read.scenarios(),
                read.refusals(),
                read.problems());
    }

    /**
     * {@return what is wrong in the files of scenarios in a folder, in file order; does not compile the rules}
     *
     * @param rules the rule set
     * @param folder where the scenarios lie, in it or in folders within it
     * @throws java.io.UncheckedIOException if the folder cannot be read
     */
    public static List<Problem> check(RuleSet rules, Path folder) {
        return ScenarioFolder.read(folder, Optional.of(Vocabulary.of(rules.content())))
                .problems();
    }

    /**
     * {@return the same, only with what concerns one criterion, quality check or consequence: the scenarios that expect
     * something of it, and in its own file the problems and what must be refused}
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
        Predicate<Location> isInFile = place -> place.stem().equals(criterion);
        return new ScenarioSuite(
                subject,
                read,
                one,
                only(scenarios, scenario -> scenario.isAbout(criterion)),
                only(refusals, refusal -> isInFile.test(refusal.location())),
                only(problems, problem -> isInFile.test(problem.location())));
    }

    private static <T> List<T> only(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    /** {@return whether the rule set is refused, as one of its scenarios expects} */
    public boolean isRefused() {
        return subject.content().isEmpty();
    }

    /** {@return the criteria, quality checks and consequences that it is about, by phase, theme and id} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /**
     * {@return the rule set}
     *
     * @throws RuleSetException if it is refused, as one of its scenarios expects
     */
    public RuleSet rules() {
        return subject.rules();
    }

    /** {@return the scenarios about governments that can run, in file order} */
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /** {@return the scenarios that say how the rule set, or a changed one, must be refused, in file order} */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** {@return what is wrong in the files of scenarios, in file order; a scenario that is wrong does not run} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * {@return a problem for each criterion, quality check and consequence of which no scenario expects anything, unless its
     * own file of scenarios has errors, so that nobody knows}
     */
    public List<Problem> untested() {
        Set<String> unread = ScenarioFiles.stemsWithErrors(problems);
        return criteria.stream()
                .filter(criterion -> !unread.contains(criterion.id()))
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
     * @throws RuleSetException if the rule set is refused
     */
    public ScenarioResult run(Scenario scenario) {
        return run(scenario, subject.evaluator(scenario));
    }

    /**
     * {@return what comes out of a scenario by other rules, or by the same ones while someone listens}
     *
     * @param scenario a scenario
     * @param by the rules, without what the scenario supposes
     * @throws IllegalArgumentException if it names a criterion, a region or a scheme that the rules have not
     */
    public static ScenarioResult run(Scenario scenario, Evaluator by) {
        Trial trial = Trial.of(evaluator(scenario, by), scenario.dossiers());
        return ScenarioResult.of(scenario, trial.rules(), trial.evaluation());
    }

    /**
     * {@return whether criteria come out for a scenario as they do by the rules of another suite, in every respect}
     *
     * @param other the other suite, which has the criteria too
     * @param scenario a scenario of both
     * @param criteria their ids
     * @throws RuleSetException if a rule set is refused
     */
    public boolean agrees(ScenarioSuite other, Scenario scenario, Set<String> criteria) {
        return verdicts(scenario, criteria).equals(other.verdicts(scenario, criteria));
    }

    private List<CriterionVerdict> verdicts(Scenario scenario, Set<String> criteria) {
        return supposing(scenario, subject.evaluator(criteria))
                .evaluateAll(scenario.dossiers())
                .flatMap(evaluation -> criteria.stream().sorted().map(evaluation::criterion))
                .toList();
    }

    private static Evaluator supposing(Scenario scenario, Evaluator by) {
        return scenario.supposed().isEmpty() ? by : by.supposing(scenario.supposed());
    }

    private static Evaluator evaluator(Scenario scenario, Evaluator by) {
        Evaluator supposing = supposing(scenario, by);
        ExpectedGrade grading = scenario.grading();
        return grading == null ? supposing : supposing.scoredBy(grading.scheme());
    }

    /** {@return which problems are reported of the rule set that a scenario describes} */
    public RefusalResult run(Refusal refusal) {
        return RefusalResult.of(refusal, subject.check(refusal.files()));
    }

    /** {@return what comes out of all scenarios, in file order} */
    public ScenarioSummary runAll() {
        return summary(scenarios.parallelStream().map(this::run).toList());
    }

    /**
     * {@return the summary of what came out of scenarios, and of those that say what must be refused, which run now}
     *
     * @param results what came out of the scenarios about governments
     */
    public ScenarioSummary summary(Collection<ScenarioResult> results) {
        return new ScenarioSummary(
                new ArrayList<>(results), refusals.stream().map(this::run).toList(), problems, untested());
    }
}
