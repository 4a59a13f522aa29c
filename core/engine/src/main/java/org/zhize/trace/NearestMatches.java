package org.zhize.trace;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Condition;
import org.zhize.language.Condition.Quantifier;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;

/**
 * Remembers how far the rules of one criterion, check or consequence came for one government. Give it to
 * {@link org.zhize.Evaluator#tracing(org.zhize.RuleSet, java.util.function.Function)} for that government only.
 */
public final class NearestMatches implements MatchListener {

    private final String criterion;
    private final Map<Rule, NearestMatch> farthest = new LinkedHashMap<>();
    private final Set<Rule> matched = new HashSet<>();
    private int held;
    private @Nullable Object fact;
    private @Nullable Obstacle nearest;

    /**
     * @param criterion whose rules are of interest
     */
    public NearestMatches(String criterion) {
        this.criterion = criterion;
    }

    /** {@return how far each rule came, the farthest first; empty if any rule matched as a whole, or none was tried} */
    public synchronized List<NearestMatch> farthestFirst() {
        return matched.isEmpty()
                ? farthest.values().stream().sorted(NearestMatch.FARTHEST_FIRST).toList()
                : List.of();
    }

    /** {@return how far a rule came; nothing if it was not tried} */
    synchronized Optional<NearestMatch> of(Rule rule) {
        return Optional.ofNullable(farthest.get(rule));
    }

    @Override
    public synchronized void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object tested, Answer answer, Nearness nearness) {
        held = tested == fact ? held + 1 : 0;
        fact = tested;
    }

    @Override
    public synchronized void refused(
            Rule rule, Pattern pattern, Constraint.Test test, Object refused, List<@Nullable Object> values) {
        Obstacle obstacle = new Obstacle(refused, test, values, held);
        nearest = obstacle.isNearerThan(nearest) ? obstacle : nearest;
    }

    @Override
    public synchronized void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
        if (rule.criterion().equals(criterion)) {
            ending(rule, pattern, candidates, found)
                    .ifPresent(here -> farthest.merge(rule, here, (old, now) -> now.isNearerThan(old) ? now : old));
        }
        nearest = null;
        fact = null;
    }

    /** Whether a rule can go no farther from here; what is summed up goes on with nothing, and is missed in the end. */
    private Optional<NearestMatch> ending(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
        Quantifier quantifier = quantifier(rule, pattern).orElse(Quantifier.EXISTS);
        boolean ends = switch (quantifier) {
            case NOT -> !found.isEmpty();
            case FORALL -> found.size() < candidates.size();
            case EXISTS, ACCUMULATE -> found.isEmpty();
        };
        int before = rule.patterns().toList().indexOf(pattern);
        Obstacle obstacle = quantifier == Quantifier.NOT ? null : nearest;
        return ends
                ? Optional.of(new NearestMatch(rule, pattern, before, candidates.size(), found, obstacle))
                : Optional.empty();
    }

    private static Optional<Quantifier> quantifier(Rule rule, Pattern pattern) {
        return rule.conditions().stream()
                .filter(Condition.Group.class::isInstance)
                .map(Condition.Group.class::cast)
                .filter(group -> group.pattern().equals(pattern))
                .map(Condition.Group::quantifier)
                .findFirst();
    }

    @Override
    public synchronized void matched(RuleMatch match) {
        if (match.gap() == RuleMatch.WHOLE && match.plan().rule().criterion().equals(criterion)) {
            matched.add(match.plan().rule());
        }
    }
}
