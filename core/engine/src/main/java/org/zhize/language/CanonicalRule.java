package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;

/**
 * A rule as the rule engine gets it, made from the checked tree alone.
 *
 * <p>Each plan becomes one rule that yields its matches, and for each pattern one that yields the matches of the patterns
 * before it where no fact is located for it: from these the library tells what is missing. Consequences are empty. Facts
 * with a null in a tested field match, since they might; the library tells them apart. A group becomes the list of the
 * facts that it may locate and the list of those that may satisfy its tests, so that absence can be told from absence of
 * data.
 *
 * @param name what it yields, the number of the plan and, for a gap, of the element that is missing
 * @param plan the plan
 * @param variables where each variable that a pattern may name is bound
 * @param patterns in order
 */
public record CanonicalRule(
        String name, RulePlan plan, Map<String, BoundField> variables, List<CanonicalPattern> patterns) {

    /** The name of the rule of a plan. */
    public static final String MATCH = "match";

    /** The name of the rule of a plan that tells what is missing. */
    public static final String GAP = "gap";

    /** The name of the rule of a check that yields what it can be put to, whatever it says of it. */
    public static final String CHECKED = "checked";

    /** Copies the collections. */
    public CanonicalRule {
        variables = Map.copyOf(variables);
        patterns = List.copyOf(patterns);
    }

    /**
     * {@return the rules of a plan}
     *
     * @param plan the plan
     * @param types the fact types that rules name
     */
    public static Stream<CanonicalRule> of(RulePlan plan, FactTypes types) {
        int size = plan.elements().size();
        Stream<CanonicalRule> gaps = IntStream.range(0, size)
                .filter(plan::canBeMissing)
                .mapToObj(element -> of(plan, GAP + " " + plan.number() + " " + element, element, types));
        Stream<CanonicalRule> checked = plan.isCheck()
                ? Stream.of(of(plan.relaxed(types), CHECKED + " " + plan.number(), size, types))
                : Stream.empty();
        Stream<CanonicalRule> match = Stream.of(of(plan, MATCH + " " + plan.number(), size, types));
        return Stream.of(match, checked, gaps).flatMap(rules -> rules);
    }

    /** The rule of the elements before {@code end}; if there is an element at {@code end}, of its absence. */
    private static CanonicalRule of(RulePlan plan, String name, int end, FactTypes types) {
        Map<String, BoundField> variables = plan.variables();
        Predicate<String> isOfFact = variable -> isOfFact(variables.get(variable));
        List<CanonicalPattern> patterns = new ArrayList<>();
        boolean isGap = end < plan.elements().size();
        for (int i = 0; i < end; i++) {
            Condition element = plan.elements().get(i);
            if (element instanceof Condition.Single single) {
                Pattern pattern = single.pattern();
                patterns.add(CanonicalPattern.fact(i, pattern, type(pattern, types), isOfFact));
            } else if (element instanceof Condition.Group group && !isGap) {
                patterns.add(CanonicalPattern.located(i, group, type(group.pattern(), types)));
                patterns.add(CanonicalPattern.selected(i, group));
            }
        }
        if (isGap) {
            Pattern pattern = plan.pattern(end).orElseThrow();
            patterns.add(CanonicalPattern.absent(end, pattern, type(pattern, types)));
        }
        return new CanonicalRule(name, plan, variables, patterns);
    }

    private static boolean isOfFact(@Nullable BoundField field) {
        return field != null && !Pattern.isCircumstance(field.type());
    }

    private static FactType type(Pattern pattern, FactTypes types) {
        return types.find(pattern.type()).orElseThrow();
    }
}
