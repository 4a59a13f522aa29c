package org.zhize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.fact.FactType;
import org.zhize.fact.FactValues;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.Requirement;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** Reads the matches of one rule as the judges do, for those who watch. For one government. */
public final class MatchProbe {

    private final Rule rule;
    private final RuleSetContent rules;
    private final Situation situation;
    private @Nullable ParametersOfRule parameters;

    /**
     * @param rule the rule
     * @param rules the rule set that it belongs to
     * @param situation what is evaluated
     */
    public MatchProbe(Rule rule, RuleSetContent rules, Situation situation) {
        this.rule = rule;
        this.rules = rules;
        this.situation = situation;
    }

    /** Not before anyone asks: most matching is watched by nobody. */
    private ParametersOfRule parameters() {
        if (parameters == null) {
            parameters = ParametersOfRule.of(rule, rules.parameters(), situation);
        }
        return parameters;
    }

    /** {@return the rule} */
    public Rule rule() {
        return rule;
    }

    /** {@return whether all parameters that the rule names are in force, so that it says something} */
    public boolean isInForce() {
        return parameters().isComplete();
    }

    /** {@return whether the conditions of a match hold, or may where a value is absent} */
    public boolean holds(RuleMatch match) {
        return new MatchReading(match, environment(Shift.NONE)).holds();
    }

    /** {@return whether the conditions of a match hold, whatever is absent} */
    public boolean isCertain(RuleMatch match) {
        MatchReading reading = new MatchReading(match, environment(Shift.NONE));
        return reading.holds() && reading.missing().isEmpty();
    }

    /**
     * {@return how near a figure of a fact is to what it is compared with}
     *
     * @param pattern the pattern of the fact
     * @param field the figure's field
     * @param fact the fact
     * @param right a number in base units or a day; null where it is absent
     */
    public Nearness nearness(Pattern pattern, String field, Object fact, @Nullable Object right) {
        FactType type = rules.factTypes().find(pattern.type()).orElseThrow();
        Value left = environment(Shift.NONE).reader().read(fact, type, field);
        if (left.content() instanceof LocalDate day && right instanceof LocalDate other) {
            return Nearness.of(Real.of(ChronoUnit.DAYS.between(other, day)), Real.of(1));
        }
        return left.content() instanceof Real number && (right instanceof Real || right instanceof Number)
                ? Nearness.of(number.minus(FactValues.real(right)), Shift.step(left))
                : Nearness.NONE;
    }

    /**
     * {@return how near what a match measures came to each bound: one for each, or none where data are missing}
     *
     * @param match a whole match
     * @param requirement what the rule requires
     */
    public List<Nearness> nearness(RuleMatch match, Requirement requirement) {
        return new Approaches(match, requirement, this::environment).all();
    }

    private Environment environment(Shift shift) {
        FactReader reader = new FactReader(rules.criterion(rule.criterion()), shift);
        return new Environment(rules.factTypes(), reader, parameters().inForce());
    }
}
