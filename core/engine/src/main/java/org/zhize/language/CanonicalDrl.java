package org.zhize.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;

/**
 * Writes what Drools compiles: canonical DRL, from the checked tree alone. No word of the author's reaches it but names
 * that were checked and texts that are escaped.
 *
 * <p>Each plan becomes one rule that yields its matches, and for each pattern one that yields the matches of the patterns
 * before it where no fact is located for it: from these the library tells what is missing. Consequences are empty. Facts
 * with a null in a tested field match, since they might; the library tells them apart. A group becomes the list of the
 * facts that it may locate and the list of those that may satisfy its tests, so that absence can be told from absence of
 * data.
 */
public final class CanonicalDrl {

    /** The name of the rule of a plan. */
    public static final String MATCH = "match";

    /** The name of the rule of a plan that tells what is missing. */
    public static final String GAP = "gap";

    /** The name of the rule of a check that yields what it can be put to, whatever it says of it. */
    public static final String CHECKED = "checked";

    /** What compiled rules ask for parameters and fields. */
    static final String INPUT = "$input";

    private final FactTypes types;
    private final BiFunction<String, String, String> fullKey;

    /**
     * @param types the fact types that rules name
     * @param fullKey from a criterion and the key that its rule writes to the full key of the parameter
     */
    public CanonicalDrl(FactTypes types, BiFunction<String, String, String> fullKey) {
        this.types = types;
        this.fullKey = fullKey;
    }

    /** {@return the DRL of all plans} */
    public String write(List<RulePlan> plans) {
        String rules = plans.stream().flatMap(this::rules).collect(Collectors.joining("\n"));
        return """
                package org.zhize.compiled
                dialect "mvel"
                import org.zhize.drools.Values
                import org.zhize.drools.RuleInput

                """ + rules;
    }

    private Stream<String> rules(RulePlan plan) {
        int size = plan.elements().size();
        Stream<String> gaps = IntStream.range(0, size)
                .filter(plan::canBeMissing)
                .mapToObj(element -> rule(plan, GAP + " " + plan.number() + " " + element, element));
        Stream<String> checked = plan.isCheck()
                ? Stream.of(rule(plan.relaxed(types), CHECKED + " " + plan.number(), size))
                : Stream.empty();
        Stream<String> match = Stream.of(rule(plan, MATCH + " " + plan.number(), size));
        return Stream.of(match, checked, gaps).flatMap(rules -> rules);
    }

    /** The rule of the elements before {@code end}; if there is an element at {@code end}, of its absence. */
    private String rule(RulePlan plan, String name, int end) {
        PatternWriter writer = new PatternWriter(plan.rule().criterion(), types, fullKey, names(plan));
        List<String> lines = new ArrayList<>();
        lines.add(INPUT + " : RuleInput()");
        boolean isGap = end < plan.elements().size();
        for (int i = 0; i < end; i++) {
            Condition element = plan.elements().get(i);
            if (element instanceof Condition.Single single) {
                lines.add(writer.pattern(variable(i), single.pattern()));
            } else if (element instanceof Condition.Group group && !isGap) {
                lines.add(collect(located(i), writer.located(group)));
                lines.add(collect(selected(i), writer.selected(group)));
            }
            if (plan.canBeMissing(i)) {
                writer.join();
            }
        }
        if (isGap) {
            lines.add("not " + writer.located(plan.pattern(end).orElseThrow()));
        }
        return lines.stream()
                .collect(Collectors.joining("\n    ", "rule \"" + name + "\"\nwhen\n    ", "\nthen\nend\n"));
    }

    private static String collect(String variable, String pattern) {
        return variable + " : java.util.List() from collect( " + pattern + " )";
    }

    /** Where each variable that a later pattern may name comes from. */
    private static Map<String, BoundField> names(RulePlan plan) {
        Map<String, BoundField> names = new LinkedHashMap<>();
        for (int i = 0; i < plan.elements().size(); i++) {
            String fact = variable(i);
            plan.pattern(i)
                    .ifPresent(pattern -> pattern.bindings()
                            .forEach(binding -> names.put(
                                    binding.variable(), new BoundField(fact, pattern.type(), binding.field()))));
        }
        return names;
    }

    /** {@return the variable that stands for the fact of a single pattern} */
    public static String variable(int element) {
        return "$fact" + element;
    }

    /** {@return the variable that stands for the located facts of a group} */
    public static String located(int element) {
        return "$located" + element;
    }

    /** {@return the variable that stands for the facts of a group that may satisfy its tests} */
    public static String selected(int element) {
        return "$selected" + element;
    }
}
