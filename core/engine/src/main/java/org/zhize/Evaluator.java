package org.zhize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.drools.DroolsMatcher;
import org.zhize.finding.Assessor;
import org.zhize.finding.RuleMatcher;
import org.zhize.hierarchy.Batch;
import org.zhize.language.CanonicalDrl;
import org.zhize.language.Rule;
import org.zhize.language.RulePlan;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/**
 * Evaluates facts against the criteria of one {@link RuleSet}.
 *
 * <p>Immutable and safe to share between threads. Compiling the rules is the expensive step, so make one and keep it. Every
 * evaluation opens a session of its own and closes it before it returns: no fact outlives the call, and two calls never see
 * each other. The same facts give the same evaluation, in whatever order they come.
 */
public final class Evaluator {

    private final RuleSet rules;
    private final List<DroolsMatcher> matchers = new ArrayList<>();
    private final Assessor assessor;

    private Evaluator(RuleSet rules) {
        this.rules = rules;
        this.assessor = new Assessor(rules.content(), this::matcher);
    }

    private RuleMatcher matcher(List<Rule> some) {
        RuleSetContent content = rules.content();
        List<RulePlan> plans = RulePlan.of(some);
        CanonicalDrl drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        DroolsMatcher matcher = DroolsMatcher.compile(plans, drl.write(plans), content.factTypes());
        matchers.add(matcher);
        return matcher;
    }

    /** {@return an evaluator for the given rules} */
    public static Evaluator of(RuleSet rules) {
        return new Evaluator(rules);
    }

    /**
     * {@return the evaluation of one government}
     *
     * @param situation which government, for which year, as of which day
     * @param facts instances of the types that the rule set names, in any order
     * @throws IllegalArgumentException if the government is not among the rule set's regions
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
     */
    public Stream<Evaluation> evaluateAll(Collection<Dossier> dossiers) {
        return Batch.assess(rules.content(), assessor, dossiers).stream()
                .map(assessment -> new Evaluation(rules.content(), assessment));
    }

    /** {@return how many of the rule engine's sessions are open: none between evaluations} */
    int openSessions() {
        return matchers.stream().mapToInt(DroolsMatcher::openSessions).sum();
    }
}
