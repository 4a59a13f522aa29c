package org.zhize.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;

/** What the files of one phase say. Immutable; may be shared between threads. */
public final class PhaseContent {

    private final List<Criterion> criteria;
    private final List<Rule> rules;
    private final Map<String, Criterion> byId;
    private final Map<String, List<Rule>> byCriterion;

    /**
     * What the files of one phase say.
     *
     * @param criteria its criteria, checks or consequences, by theme and id
     * @param rules their rules, by file and place
     */
    public PhaseContent(List<Criterion> criteria, List<Rule> rules) {
        this.criteria = List.copyOf(criteria);
        this.rules = List.copyOf(rules);
        this.byId =
                criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity(), (first, same) -> first));
        this.byCriterion = rules.stream().collect(Collectors.groupingBy(Rule::criterion));
    }

    /** {@return its criteria, checks or consequences, by theme and id} */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** {@return their rules, by file and place} */
    public List<Rule> rules() {
        return rules;
    }

    /** {@return the criterion, check or consequence of the given id} */
    public Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** {@return the rules that decide the given criterion, in their order} */
    public List<Rule> rulesOf(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    /** {@return the rules with a pattern of the given fact type} */
    public List<Rule> rulesOver(Class<?> type) {
        return rules.stream().filter(rule -> rule.asksFor(type)).toList();
    }

    /** {@return the rules without one} */
    public List<Rule> rulesNotOver(Class<?> type) {
        return rules.stream().filter(rule -> !rule.asksFor(type)).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhaseContent that && criteria.equals(that.criteria) && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criteria, rules);
    }

    @Override
    public String toString() {
        return "PhaseContent[criteria=" + criteria + ", rules=" + rules + "]";
    }
}
