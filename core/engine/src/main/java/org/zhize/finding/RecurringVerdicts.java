package org.zhize.finding;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.zhize.criterion.Criterion;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/**
 * Verdicts to which no fact led, but only that facts are missing: most governments of a country lack the same. For
 * governments with the same parameters in force. May be shared between threads.
 */
final class RecurringVerdicts {

    private static final int MOST = 10_000;
    private static final String SITUATION = Situation.class.getSimpleName();

    private final RuleSetContent rules;
    private final Map<Rule, ParametersOfRule> parameters;
    private final Map<Key, CriterionVerdict> known = new ConcurrentHashMap<>();

    /**
     * @param rules the rule set
     * @param parameters those in force, of each rule
     */
    RecurringVerdicts(RuleSetContent rules, Map<Rule, ParametersOfRule> parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    private record Key(String criterion, List<String> expectedParts, int dataYear, List<Absence> absences) {}

    /** Which elements of a plan matched without any fact: those before the gap, or all. */
    private record Absence(int plan, int gap) {}

    /**
     * {@return the verdict on a criterion, as some other government got it if it lacks the same}
     *
     * @param criterion the criterion, on which nobody concluded anything
     * @param expectedParts the parts that must have a finding
     * @param situation what is evaluated
     * @param matches all matches of the criterion's rules
     * @param judge brings them to the verdict
     */
    CriterionVerdict of(
            Criterion criterion,
            List<String> expectedParts,
            Situation situation,
            List<RuleMatch> matches,
            Supplier<CriterionVerdict> judge) {
        if (!matches.stream().allMatch(RuleMatch::isWithoutFacts)) {
            return judge.get();
        }
        List<Absence> absences = matches.stream()
                .map(match -> new Absence(match.plan().number(), match.gap()))
                .toList();
        Key key = new Key(criterion.id(), expectedParts, situation.dataYear(), absences);
        CriterionVerdict before = known.get(key);
        return before == null ? keep(key, judge.get()) : before;
    }

    private CriterionVerdict keep(Key key, CriterionVerdict verdict) {
        boolean recurs = rules.rulesOf(key.criterion()).stream()
                .allMatch(rule -> requireNonNull(parameters.get(rule)).isComplete() && !readsGovernment(rule));
        if (recurs) {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, verdict);
        }
        return verdict;
    }

    /** Where it may, the verdict may tell which government it is; as it does where a parameter is not in force. */
    private static boolean readsGovernment(Rule rule) {
        return rule.patterns()
                .filter(pattern -> pattern.type().equals(SITUATION))
                .anyMatch(RecurringVerdicts::readsGovernment);
    }

    private static boolean readsGovernment(Pattern situation) {
        return !situation.variable().isEmpty()
                || situation.bindings().map(Constraint.Binding::field).anyMatch("government"::equals)
                || situation
                        .tests()
                        .flatMap(Constraint.Test::operands)
                        .anyMatch(operand -> operand instanceof Operand.Field field
                                && field.name().equals("government"));
    }
}
