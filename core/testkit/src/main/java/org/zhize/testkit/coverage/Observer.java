package org.zhize.testkit.coverage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.trace.MatchListener;

/** Remembers what was seen of the rules of some criteria while one scenario ran. */
final class Observer implements MatchListener {

    private final Set<String> criteria;
    private final Set<Sighting> seen = ConcurrentHashMap.newKeySet();

    /** @param criteria the ids of those of which the scenario expects something */
    Observer(Set<String> criteria) {
        this.criteria = criteria;
    }

    /** {@return what was seen so far} */
    Set<Sighting> seen() {
        return seen;
    }

    @Override
    public void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
        if (isOfInterest(rule)) {
            seen.add(Sighting.of(new Target.Matching(rule, pattern, !found.isEmpty())));
        }
    }

    @Override
    public void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {
        if (isOfInterest(rule) && answer != Answer.UNKNOWN) {
            seen.add(Sighting.of(new Target.Holding(rule, pattern, test, answer == Answer.YES)));
            seen.add(Sighting.of(new Target.TestApproach(rule, pattern, test, nearness.approach())));
        }
    }

    @Override
    public void required(Rule rule, Requirement requirement, int bound, Nearness nearness) {
        if (isOfInterest(rule)) {
            seen.add(Sighting.of(new Target.BoundApproach(rule, requirement, bound, nearness.approach())));
        }
    }

    @Override
    public void fired(RuleMatch match) {
        Rule rule = match.plan().rule();
        if (isOfInterest(rule)) {
            seen.add(Sighting.of(new Target.Firing(rule)));
        }
    }

    private boolean isOfInterest(Rule rule) {
        return criteria.contains(rule.criterion());
    }
}
