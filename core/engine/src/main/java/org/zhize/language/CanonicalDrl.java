package org.zhize.language;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.fact.FactTypes;

/**
 * Writes {@linkplain CanonicalRule canonical rules} as DRL, for people to see what the rule engine gets and for Drools' own
 * compiler to prove it. No word of the author's is in it but names that were checked and texts that are escaped.
 */
public final class CanonicalDrl {

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
        String rules = plans.stream()
                .flatMap(plan -> CanonicalRule.of(plan, types))
                .map(this::rule)
                .collect(Collectors.joining("\n"));
        return """
                package org.zhize.compiled
                dialect "mvel"
                import org.zhize.drools.Values
                import org.zhize.drools.RuleInput

                """ + rules;
    }

    /** {@return one comparison; where two are alike, so are their texts} */
    public String write(CanonicalRule rule, CanonicalPattern pattern, CanonicalTest test) {
        return new PatternWriter(rule, types, fullKey).test(pattern.pattern(), test);
    }

    private String rule(CanonicalRule rule) {
        PatternWriter writer = new PatternWriter(rule, types, fullKey);
        return Stream.concat(
                        Stream.of(INPUT + " : RuleInput()"),
                        rule.patterns().stream().map(writer::element))
                .collect(Collectors.joining("\n    ", "rule \"" + rule.name() + "\"\nwhen\n    ", "\nthen\nend\n"));
    }
}
