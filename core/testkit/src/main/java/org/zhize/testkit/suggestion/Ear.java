package org.zhize.testkit.suggestion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Location;
import org.zhize.trace.MatchListener;

/** Hears how near figures come to one threshold, in the order in which facts are tried. */
final class Ear implements MatchListener {

    private final Threshold threshold;
    private final List<Nearness> heard = new ArrayList<>();
    private boolean fired;

    Ear(Threshold threshold) {
        this.threshold = threshold;
    }

    synchronized List<Nearness> heard() {
        return List.copyOf(heard);
    }

    synchronized boolean hasFired() {
        return fired;
    }

    @Override
    public void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {
        if (answer != Answer.UNKNOWN) {
            hear(test.location(), nearness);
        }
    }

    @Override
    public void required(Rule rule, Requirement requirement, int bound, Nearness nearness) {
        hear(requirement.bounds().get(bound).location(), nearness);
    }

    private synchronized void hear(Location place, Nearness nearness) {
        if (place.equals(threshold.location())) {
            heard.add(nearness);
        }
    }

    @Override
    public synchronized void fired(RuleMatch match) {
        fired |= match.plan().rule().location().equals(threshold.rule().location());
    }

    @Override
    public void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
        // what was compared is told one by one
    }

    @Override
    public void refused(Rule rule, Pattern pattern, Constraint.Test test, Object fact, List<@Nullable Object> values) {
        // how near it came was told before
    }

    @Override
    public void matched(RuleMatch match) {
        // how near it came is told with what is required
    }
}
