package org.zhize.trace;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Nearness;
import org.zhize.finding.RuleMatch;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.trace.Attempt.Look;

/**
 * Remembers how far each rule of one criterion came for one government, those that matched included. Give it to
 * {@link org.zhize.Evaluator#tracing(org.zhize.RuleSet, java.util.function.Function)} for that government only.
 */
public final class Attempts implements MatchListener {

    private final String criterion;
    private final NearestMatches nearest;
    private final Map<Rule, Map<Pattern, Look>> looks = new LinkedHashMap<>();
    private final Map<Rule, Integer> matches = new LinkedHashMap<>();

    /**
     * @param criterion whose rules are of interest
     */
    public Attempts(String criterion) {
        this.criterion = criterion;
        this.nearest = new NearestMatches(criterion);
    }

    /** {@return how far each of the rules came, those that matched first, then the one that came farthest} */
    public List<Attempt> farthestFirst(List<Rule> rules) {
        Comparator<Attempt> matchedFirst = Comparator.comparing(attempt -> attempt.matches() == 0);
        Comparator<Attempt> triedFirst =
                Comparator.comparing(attempt -> attempt.nearest().isEmpty());
        return rules.stream()
                .map(this::of)
                .sorted(matchedFirst.thenComparing(triedFirst).thenComparing(Attempts::byDistance))
                .toList();
    }

    private static int byDistance(Attempt one, Attempt other) {
        return one.nearest().isEmpty() || other.nearest().isEmpty()
                ? 0
                : NearestMatch.FARTHEST_FIRST.compare(
                        one.nearest().get(), other.nearest().get());
    }

    private synchronized Attempt of(Rule rule) {
        int matched = matches.getOrDefault(rule, 0);
        List<Look> ofRule = List.copyOf(looks.getOrDefault(rule, Map.of()).values());
        return new Attempt(rule, matched, ofRule, matched == 0 ? nearest.of(rule) : Optional.empty());
    }

    @Override
    public synchronized void looked(Rule rule, Pattern pattern, List<Object> candidates, List<Object> found) {
        nearest.looked(rule, pattern, candidates, found);
        if (rule.criterion().equals(criterion)) {
            looks.computeIfAbsent(rule, key -> new LinkedHashMap<>())
                    .merge(
                            pattern,
                            new Look(pattern, candidates.size(), found.size()),
                            (old, now) -> now.found() > old.found() ? now : old);
        }
    }

    @Override
    public void tested(
            Rule rule, Pattern pattern, Constraint.Test test, Object fact, Answer answer, Nearness nearness) {
        nearest.tested(rule, pattern, test, fact, answer, nearness);
    }

    @Override
    public void refused(Rule rule, Pattern pattern, Constraint.Test test, Object fact, List<@Nullable Object> values) {
        nearest.refused(rule, pattern, test, fact, values);
    }

    @Override
    public synchronized void matched(RuleMatch match) {
        Rule rule = match.plan().rule();
        if (match.gap() == RuleMatch.WHOLE && rule.criterion().equals(criterion)) {
            matches.merge(rule, 1, Integer::sum);
        }
    }
}
