package org.zhize.ruleset;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.StageOffered;

/**
 * Finds on what some criteria rest: those that they are made of, those of whose verdicts their rules ask, and the checks that
 * may mark a fact that any of these uses.
 */
public final class Focus {

    private static final Set<String> VERDICTS =
            Set.of(ChildVerdict.class.getSimpleName(), CurrentFinding.class.getSimpleName());
    private static final Set<String> READ_BY_LIBRARY = Set.of(
            InspectionFinding.class.getSimpleName(),
            StageOffered.class.getSimpleName(),
            ChildVerdict.class.getSimpleName());

    private final RuleSetContent content;
    private final Set<String> found = new HashSet<>();
    private final Deque<String> open;
    private boolean isEverything;

    private Focus(Collection<String> ids, RuleSetContent content) {
        this.content = content;
        this.open = new ArrayDeque<>(ids);
    }

    /**
     * {@return the rule set without all on which nothing of interest rests}
     *
     * @param ids criteria, quality checks and consequences of interest
     * @param content the whole rule set
     */
    public static RuleSetContent on(Collection<String> ids, RuleSetContent content) {
        return new Focus(ids, content).focused();
    }

    private RuleSetContent focused() {
        while (!open.isEmpty() && !isEverything) {
            String id = open.remove();
            if (found.add(id)) {
                content.criterion(id).map(Criterion::combination).ifPresent(this::addCombined);
                rules(id).flatMap(Rule::patterns).forEach(this::addAsked);
                isEverything |= asksOf(id, CurrentFinding.class) && asksOf(id, PriorFinding.class);
            }
        }
        return isEverything
                ? content
                : content.with(
                        only(content.quality(), checks()::contains),
                        only(content.judging(), found::contains),
                        only(content.consequences(), found::contains));
    }

    private Stream<Rule> rules(String id) {
        return content.rulesOf(id).stream();
    }

    /** Prior findings of criteria over findings are passed over, of which all must be known then. */
    private boolean asksOf(String id, Class<?> type) {
        return rules(id).anyMatch(rule -> rule.asksFor(type));
    }

    private void addCombined(Combination combination) {
        if (combination instanceof Combination.AllOf all) {
            open.addAll(all.criteria());
        }
    }

    private void addAsked(Pattern pattern) {
        List<String> named = pattern.textsAskedOf("criterion");
        isEverything |= pattern.type().equals(GradeAwarded.class.getSimpleName());
        if (VERDICTS.contains(pattern.type())) {
            isEverything |= named.isEmpty();
            open.addAll(named);
        }
    }

    private Set<String> checks() {
        Set<FactType> used = Stream.of(
                        content.rules()
                                .filter(rule -> found.contains(rule.criterion()))
                                .flatMap(Rule::patterns)
                                .map(Pattern::type),
                        content.references().stream()
                                .map(source -> source.type().name()),
                        READ_BY_LIBRARY.stream())
                .flatMap(names -> names)
                .flatMap(name -> content.factTypes().find(name).stream())
                .collect(Collectors.toSet());
        Set<String> checks = content.quality().rules().stream()
                .filter(rule -> suspected(rule).stream().allMatch(type -> isAmong(type, used)))
                .map(Rule::criterion)
                .collect(Collectors.toSet());
        checks.addAll(found);
        return checks;
    }

    private Optional<FactType> suspected(Rule rule) {
        return rule.suspected().flatMap(pattern -> content.factTypes().find(pattern.type()));
    }

    /** A rule may name what several fact types have in common. */
    private static boolean isAmong(FactType type, Set<FactType> used) {
        return used.stream()
                .anyMatch(other -> other.javaType().isAssignableFrom(type.javaType())
                        || type.javaType().isAssignableFrom(other.javaType()));
    }

    private static PhaseContent only(PhaseContent phase, Predicate<String> which) {
        return new PhaseContent(
                phase.criteria().stream()
                        .filter(criterion -> which.test(criterion.id()))
                        .toList(),
                phase.rules().stream()
                        .filter(rule -> which.test(rule.criterion()))
                        .toList());
    }
}
