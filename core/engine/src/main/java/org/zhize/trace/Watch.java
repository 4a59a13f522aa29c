package org.zhize.trace;

import java.util.ArrayList;
import java.util.List;
import org.zhize.finding.MatchProbe;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.trace.MatchListener.Answer;

/** Tells a listener what is done for one rule; not where a parameter that the rule needs is not in force. */
final class Watch {

    private final MatchProbe probe;
    private final MatchListener listener;

    Watch(MatchProbe probe, MatchListener listener) {
        this.probe = probe;
        this.listener = listener == SilentListener.SILENT || !probe.isInForce() ? SilentListener.SILENT : listener;
    }

    /** {@return one that tells nothing} */
    Watch silently() {
        return new Watch(probe, SilentListener.SILENT);
    }

    /** {@return the facts that pass; the listener is told of each comparison up to the first that fails} */
    List<Object> looking(Pattern pattern, List<Constraint.Test> asked, List<Object> candidates, Tests tests) {
        List<Object> found = new ArrayList<>();
        for (Object fact : candidates) {
            if (asked.stream().allMatch(test -> passes(pattern, test, fact, tests))) {
                found.add(fact);
            }
        }
        listener.looked(probe.rule(), pattern, candidates, found);
        return found;
    }

    private boolean passes(Pattern pattern, Constraint.Test test, Object fact, Tests tests) {
        Answer answer = tests.answer(test, fact);
        if (listener != SilentListener.SILENT) {
            Nearness nearness = nearness(pattern, test, fact, tests, answer);
            listener.tested(probe.rule(), pattern, test, fact, answer, nearness);
        }
        boolean passes = tests.letsThrough(test, answer);
        if (!passes && listener != SilentListener.SILENT) {
            listener.refused(probe.rule(), pattern, test, fact, tests.values(test, fact));
        }
        return passes;
    }

    private Nearness nearness(Pattern pattern, Constraint.Test test, Object fact, Tests tests, Answer answer) {
        return answer != Answer.UNKNOWN && test.operator().isOrdering() && test.left() instanceof Operand.Field field
                ? probe.nearness(pattern, field.name(), fact, tests.right(test, fact))
                : Nearness.NONE;
    }

    /** Tells of a match, and of how near it came to what the rule requires. */
    void matched(RuleMatch match) {
        if (listener == SilentListener.SILENT || !probe.holds(match)) {
            return;
        }
        listener.matched(match);
        if (match.gap() == RuleMatch.WHOLE && probe.isCertain(match)) {
            listener.fired(match);
            probe.rule().statement().requirement().ifPresent(requirement -> {
                List<Nearness> bounds = probe.nearness(match, requirement);
                for (int i = 0; i < bounds.size(); i++) {
                    listener.required(probe.rule(), requirement, i, bounds.get(i));
                }
            });
        }
    }
}
