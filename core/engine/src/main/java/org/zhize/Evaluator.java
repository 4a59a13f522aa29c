package org.zhize;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.drools.DroolsMatcher;
import org.zhize.finding.Assessor;
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
    private final DroolsMatcher quality;
    private final DroolsMatcher criteria;
    private final Assessor assessor;

    private Evaluator(RuleSet rules) {
        this.rules = rules;
        this.quality = matcher(rules.content(), rules.content().qualityRules());
        this.criteria = matcher(rules.content(), rules.content().rules());
        this.assessor = new Assessor(rules.content(), quality, criteria);
    }

    private static DroolsMatcher matcher(RuleSetContent content, List<Rule> rules) {
        List<RulePlan> plans = RulePlan.of(rules);
        CanonicalDrl drl = new CanonicalDrl(
                content.factTypes(),
                (criterion, key) -> content.parameters().fullKey(criterion, key).orElseThrow());
        return DroolsMatcher.compile(plans, drl.write(plans), content.factTypes());
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
        if (!rules.content().regions().existsOn(situation.government(), situation.asOf())) {
            throw new IllegalArgumentException(
                    "规则集的 regions.csv 里没有地区 %1$s（%2$s）。请核对地区代码 / regions.csv has no region %1$s on %2$s. Check the code."
                            .formatted(situation.government(), situation.asOf()));
        }
        return new Evaluation(rules.content(), assessor.assess(situation, List.copyOf(facts)));
    }

    /**
     * {@return the evaluations of many governments, in the order of the dossiers}
     *
     * @param dossiers one for each government and year
     */
    public Stream<Evaluation> evaluateAll(Collection<Dossier> dossiers) {
        return dossiers.stream().map(dossier -> evaluate(dossier.situation(), dossier.facts()));
    }

    /** {@return how many of the rule engine's sessions are open: none between evaluations} */
    int openSessions() {
        return quality.openSessions() + criteria.openSessions();
    }
}
