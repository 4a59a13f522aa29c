package org.zhize.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.runtime.rule.Match;
import org.zhize.finding.GroupFacts;
import org.zhize.finding.RuleMatch;
import org.zhize.language.CanonicalPattern;
import org.zhize.language.CanonicalRule;
import org.zhize.language.Condition;
import org.zhize.language.RulePlan;

/** Reads what Drools matched by the names that canonical rules give. */
final class MatchReader {

    private final List<RulePlan> plans;
    private final SeenFacts seen;

    MatchReader(List<RulePlan> plans, SeenFacts seen) {
        this.plans = plans;
        this.seen = seen;
    }

    RuleMatch read(Match match) {
        String[] name = match.getRule().getName().split(" ", -1);
        RulePlan plan = plans.get(Integer.parseInt(name[1]));
        boolean isGap = name[0].equals(CanonicalRule.GAP);
        int end = isGap ? Integer.parseInt(name[2]) : plan.elements().size();
        List<Object> slots = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            slots.add(slot(match, plan.elements().get(i), i, isGap));
        }
        int whole = name[0].equals(CanonicalRule.CHECKED) ? RuleMatch.CHECKED : RuleMatch.WHOLE;
        return new RuleMatch(plan, isGap ? end : whole, slots);
    }

    private Object slot(Match match, Condition element, int number, boolean isGap) {
        if (element instanceof Condition.Single) {
            return seen.seen(match.getDeclarationValue(CanonicalPattern.fact(number)));
        }
        return isGap
                ? GroupFacts.NONE
                : new GroupFacts(
                        list(match, CanonicalPattern.located(number)), list(match, CanonicalPattern.selected(number)));
    }

    private List<Object> list(Match match, String variable) {
        return seen.seen((Collection<?>) match.getDeclarationValue(variable));
    }
}
