package org.zhize.testkit.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Location;
import org.zhize.trace.MatchListener;

/** Hears how near figures come to thresholds, in the order in which facts are tried, and which rules fire. */
final class Ear implements MatchListener {

    private final Map<Location, List<Nearness>> heard = new HashMap<>();
    private final Set<Location> fired = new HashSet<>();

    /** @param thresholds those that it listens for */
    Ear(Collection<Threshold> thresholds) {
        thresholds.forEach(threshold -> heard.put(threshold.location(), new ArrayList<>()));
    }

    /** {@return how near each figure came that was compared, by the place of the threshold} */
    synchronized Map<Location, List<Nearness>> heard() {
        return heard.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** {@return the places of the rules that fired} */
    synchronized Set<Location> fired() {
        return Set.copyOf(fired);
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
        List<Nearness> here = heard.get(place);
        if (here != null) {
            here.add(nearness);
        }
    }

    @Override
    public synchronized void fired(RuleMatch match) {
        fired.add(match.plan().rule().location());
    }
}
