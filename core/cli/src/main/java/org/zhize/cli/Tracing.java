package org.zhize.cli;

import java.util.List;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.trace.Attempt;
import org.zhize.trace.Attempts;
import org.zhize.trace.SilentListener;

/** Evaluates once more, step by step, to see how far the rules of a criterion came for one government. */
final class Tracing {

    private Tracing() {}

    /**
     * {@return how far each rule came, the farthest first}
     *
     * @param named what the rule's name, or its file and line, has in it; empty for all rules
     */
    static List<Attempt> attempts(
            RuleSet rules, List<Dossier> together, Situation situation, String criterion, String named) {
        Attempts attempts = new Attempts(criterion);
        Evaluator.tracing(
                        rules.focusedOn(List.of(criterion)),
                        other -> other.equals(situation) ? attempts : SilentListener.SILENT)
                .evaluateAll(together)
                .forEach(evaluation -> {});
        List<Rule> asked = rules.content().rulesOf(criterion).stream()
                .filter(rule -> isNamed(rule, named))
                .toList();
        return attempts.farthestFirst(asked);
    }

    private static boolean isNamed(Rule rule, String named) {
        String place = rule.location().file() + ":" + rule.location().span().line();
        return rule.name().contains(named) || place.endsWith(named);
    }
}
