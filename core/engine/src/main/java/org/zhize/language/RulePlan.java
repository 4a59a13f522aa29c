package org.zhize.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.fact.FactTypes;

/**
 * One way in which a rule can match: its conditions with one alternative chosen for each {@code or}.
 *
 * @param number the plan's place among all plans of a rule set
 * @param rule the rule
 * @param elements its conditions, single patterns and groups only
 */
public record RulePlan(int number, Rule rule, List<Condition> elements) {

    /** Copies {@code elements}. */
    public RulePlan {
        elements = List.copyOf(elements);
    }

    /** {@return the plans of all rules, numbered in order} */
    public static List<RulePlan> of(List<Rule> rules) {
        List<RulePlan> plans = new ArrayList<>();
        for (Rule rule : rules) {
            for (List<Condition> elements : expand(rule.conditions())) {
                plans.add(new RulePlan(plans.size(), rule, elements));
            }
        }
        return plans;
    }

    /** {@return how many plans a rule has} */
    static long countOf(Rule rule) {
        return rule.conditions().stream()
                .mapToLong(condition -> condition instanceof Condition.Either either
                        ? either.alternatives().size()
                        : 1)
                .reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    private static List<List<Condition>> expand(List<Condition> conditions) {
        List<List<Condition>> expanded = List.of(List.of());
        for (Condition condition : conditions) {
            List<Condition> choices = condition instanceof Condition.Either either
                    ? either.alternatives().stream()
                            .<Condition>map(Condition.Single::new)
                            .toList()
                    : List.of(condition);
            expanded = expanded.stream()
                    .flatMap(prefix -> choices.stream().map(choice -> append(prefix, choice)))
                    .toList();
        }
        return expanded;
    }

    private static List<Condition> append(List<Condition> prefix, Condition last) {
        List<Condition> longer = new ArrayList<>(prefix);
        longer.add(last);
        return longer;
    }

    /** {@return the plan without what it asks of the facts that single patterns locate} */
    public RulePlan relaxed(FactTypes types) {
        return new RulePlan(
                number,
                rule,
                elements.stream().map(element -> relaxed(element, types)).toList());
    }

    private static Condition relaxed(Condition element, FactTypes types) {
        return element instanceof Condition.Single single
                ? new Condition.Single(single.pattern().located(types))
                : element;
    }

    /** {@return whether it suspects facts, so that others were checked and found sound} */
    public boolean isCheck() {
        return rule.statement() instanceof Statement.Suspicion;
    }

    /** {@return where each variable is bound that stands for a field of the fact of a single pattern} */
    Map<String, BoundField> variables() {
        Map<String, BoundField> variables = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            int element = i;
            pattern(i)
                    .ifPresent(pattern -> pattern.bindings()
                            .forEach(binding -> variables.put(
                                    binding.variable(), new BoundField(element, pattern.type(), binding.field()))));
        }
        return variables;
    }

    /** {@return the pattern of the element, if it is a single one} */
    public Optional<Pattern> pattern(int element) {
        return elements.get(element) instanceof Condition.Single single
                ? Optional.of(single.pattern())
                : Optional.empty();
    }

    /**
     * {@return whether the absence of a fact for the element means that data are missing}
     *
     * <p>The situation is always there: a rule whose constraint on it fails does not apply.
     */
    public boolean canBeMissing(int element) {
        return pattern(element).filter(pattern -> !pattern.isCircumstance()).isPresent();
    }
}
