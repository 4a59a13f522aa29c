package org.zhize;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessor;
import org.zhize.finding.RuleMatcher;
import org.zhize.hierarchy.Batch;
import org.zhize.language.Rule;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Suggestion;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Scheme;
import org.zhize.trace.MatchListener;
import org.zhize.trace.TracingMatcher;

/**
 * Evaluates facts against the criteria of one {@link RuleSet}.
 *
 * <p>Immutable and safe to share between threads. Compiling the rules is the expensive step, so make one and keep it. Every
 * evaluation opens a session of its own and closes it before it returns: no fact outlives the call, and two calls never see
 * each other. The same facts give the same evaluation, in whatever order they come.
 */
public final class Evaluator {

    private final RuleSet rules;
    private final Matchers matchers;
    private final Assessor assessor;
    private final Optional<Scheme> scheme;
    private final Function<RuleSetContent, Assessor> otherwise;

    /** @param otherwise assesses by the same rules with other parameters */
    private Evaluator(
            RuleSet rules,
            Matchers matchers,
            Assessor assessor,
            Optional<Scheme> scheme,
            Function<RuleSetContent, Assessor> otherwise) {
        this.rules = rules;
        this.matchers = matchers;
        this.assessor = assessor;
        this.scheme = scheme;
        this.otherwise = otherwise;
    }

    private static Evaluator of(RuleSet rules, Matchers matchers, Function<List<Rule>, RuleMatcher> compiler) {
        Assessor assessor = new Assessor(rules.content(), compiler);
        return new Evaluator(rules, matchers, assessor, Optional.empty(), assessor::withParametersOf);
    }

    /** {@return an evaluator for the given rules} */
    public static Evaluator of(RuleSet rules) {
        Matchers matchers = new Matchers(rules.content());
        return of(rules, matchers, matchers::together);
    }

    /**
     * {@return an evaluator that compiles the rules of a criterion when they are first needed: for tests, where few are}
     *
     * @param rules the rules
     */
    public static Evaluator lazily(RuleSet rules) {
        Matchers matchers = new Matchers(rules.content());
        return of(rules, matchers, matchers::byCriterion);
    }

    /**
     * {@return an evaluator of some criteria, checks and consequences and of all on which they rest}
     *
     * <p>It says the same of them as this one, sooner, and shares what is compiled with others that are made from this one.
     *
     * @param ids the criteria, checks and consequences
     */
    public Evaluator focusedOn(Collection<String> ids) {
        return of(rules.focusedOn(ids), matchers, matchers::byCriterion);
    }

    /**
     * {@return an evaluator that tells each step by which rules are matched; it does not start the rule engine, and takes
     * longer the more facts there are}
     *
     * @param rules the rules
     * @param listener is told, by several threads at once where governments are evaluated together
     */
    public static Evaluator tracing(RuleSet rules, MatchListener listener) {
        return tracing(rules, situation -> listener);
    }

    /**
     * {@return an evaluator that tells each step by which rules are matched, to a listener for each government}
     *
     * @param rules the rules
     * @param listeners who is told of a government; one that is told of several must bear being called by several threads
     */
    public static Evaluator tracing(RuleSet rules, Function<Situation, MatchListener> listeners) {
        RuleSetContent content = rules.content();
        return new Evaluator(
                rules,
                new Matchers(content),
                assessor(content, listeners),
                Optional.empty(),
                others -> assessor(others, listeners));
    }

    private static Assessor assessor(RuleSetContent content, Function<Situation, MatchListener> listeners) {
        return new Assessor(content, some -> new TracingMatcher(some, content, listeners));
    }

    /**
     * {@return an evaluator that scores and grades by a scheme too; compiles nothing}
     *
     * @param id the scheme's id, such as {@code ningxia-2019}
     * @throws IllegalArgumentException if the rule set has no such scheme; the message names the nearest
     */
    public Evaluator scoredBy(String id) {
        Scheme by = rules.content().scheme(id).orElseThrow(() -> unknown(id));
        return new Evaluator(rules, matchers, assessor, Optional.of(by), otherwise);
    }

    /**
     * {@return an evaluator for which some parameters have these values everywhere and always; compiles nothing}
     *
     * @param values as {@link org.zhize.parameter.Parameters#supposed} makes them; what was supposed before of other
     *     parameters still is
     */
    public Evaluator supposing(List<ParameterValue> values) {
        RuleSet others = rules.supposing(values);
        return new Evaluator(others, matchers, otherwise.apply(others.content()), scheme, otherwise);
    }

    /**
     * {@return an evaluator by other rules; compiles nothing where they differ from these in parameters, regions or schemes
     * alone}
     *
     * @param others the other rules
     */
    public Evaluator by(RuleSet others) {
        if (!isCompiledAs(others.content())) {
            return of(others);
        }
        RuleSetContent own = rules.content();
        // what is compiled knows its rules by identity
        RuleSet same = others.with(others.content().with(own.quality(), own.judging(), own.consequences()));
        return new Evaluator(same, matchers, otherwise.apply(same.content()), Optional.empty(), otherwise);
    }

    private boolean isCompiledAs(RuleSetContent others) {
        RuleSetContent own = rules.content();
        return others.quality().equals(own.quality())
                && others.judging().equals(own.judging())
                && others.consequences().equals(own.consequences())
                && others.references().equals(own.references())
                && List.copyOf(others.parameters().keys())
                        .equals(List.copyOf(own.parameters().keys()))
                && others.factTypes().loader().equals(own.factTypes().loader());
    }

    /** {@return the rules by which it evaluates} */
    public RuleSet rules() {
        return rules;
    }

    private IllegalArgumentException unknown(String id) {
        List<String> known = rules.content().schemes().stream().map(Scheme::id).toList();
        return new IllegalArgumentException("没有名为 %1$s 的评分方案。是否应为 %2$s / no scheme %1$s. Did you mean %2$s"
                .formatted(id, Suggestion.orAll(id, known)));
    }

    /**
     * {@return the evaluation of one government}
     *
     * @param situation which government, for which year, as of which day
     * @param facts instances of the types that the rule set names, in any order
     * @throws IllegalArgumentException if the government is not among the rule set's regions
     * @throws org.zhize.problem.InterruptedEvaluationException if the thread is interrupted, and stays so
     */
    public Evaluation evaluate(Situation situation, Collection<?> facts) {
        return evaluateAll(List.of(new Dossier(situation, List.copyOf(facts))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * {@return the evaluations of many governments: a region before those below it, by code; then by year, purpose and day}
     *
     * <p>Governments of one data year and purpose are evaluated together: a government sees what regions above it state, and
     * reference values folded over its siblings; a region is judged after those below it, of which it sees the verdicts. A
     * region below that has no dossier did not report. The order in which the dossiers come changes nothing.
     *
     * @param dossiers one for each government, year, purpose and day
     * @throws IllegalArgumentException if a government is not among the rule set's regions or comes twice; nothing is
     *     evaluated then
     * @throws org.zhize.problem.InterruptedEvaluationException if the thread is interrupted, and stays so
     */
    public Stream<Evaluation> evaluateAll(Collection<Dossier> dossiers) {
        return Batch.assess(rules.content(), assessor, scheme, dossiers).stream()
                .map(assessment -> new Evaluation(rules, assessment));
    }

    /**
     * Evaluates many governments and keeps nothing of them, so that a whole country fits: those of the lowest level first,
     * each level in the order of {@link #evaluateAll}.
     *
     * @param dossiers one for each government, year, purpose and day
     * @param taker takes each evaluation as soon as it is final, in the calling thread
     * @throws IllegalArgumentException if a government is not among the rule set's regions or comes twice; nothing is
     *     evaluated then
     * @throws org.zhize.problem.InterruptedEvaluationException if the thread is interrupted, and stays so
     */
    public void evaluateEach(Collection<Dossier> dossiers, Consumer<Evaluation> taker) {
        Batch.assess(
                rules.content(),
                assessor,
                scheme,
                dossiers,
                assessment -> taker.accept(new Evaluation(rules, assessment)));
    }

    /** {@return how many of the rule engine's sessions are open: none between evaluations} */
    int openSessions() {
        return matchers.openSessions();
    }
}
