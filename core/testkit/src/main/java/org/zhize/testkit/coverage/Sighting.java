package org.zhize.testkit.coverage;

import java.util.List;
import org.zhize.problem.Location;

/**
 * What was seen at a place of the rule set. Rules are trees: to compare them at each step of each scenario would take longer
 * than the scenarios do, and no two things that can be seen begin at the same place.
 *
 * @param place where it stands
 * @param aspect what was seen of it
 */
record Sighting(Location place, Object aspect) {

    /** {@return what must have been seen for the target to be covered} */
    static Sighting of(Target target) {
        return new Sighting(target.location(), aspect(target));
    }

    private static Object aspect(Target target) {
        if (target instanceof Target.Outcome outcome) {
            return List.of(outcome.part(), outcome.verdict());
        } else if (target instanceof Target.Following following) {
            return following.follows();
        } else if (target instanceof Target.Matching matching) {
            return matching.matches();
        } else if (target instanceof Target.Holding holding) {
            return holding.holds();
        } else if (target instanceof Target.TestApproach test) {
            return test.approach();
        }
        return target instanceof Target.BoundApproach bound ? bound.approach() : target.kind();
    }
}
