package org.zhize.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.parameter.Parameters;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** What must hold between the files of a rule set. */
final class CrossChecks {

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern SHARE = Pattern.compile("\\d+(\\.\\d+)? ?%");
    private static final Bilingual WHOLE = new Bilingual("不超过部分个数的整数", "a whole number up to the number of parts");
    private static final Bilingual HOW_MANY =
            new Bilingual("例如 at-least: 6，或写参数名", "such as at-least: 6, or a parameter's key");
    private static final Bilingual PERCENTAGE = new Bilingual("百分数", "a percentage");
    private static final Bilingual HOW_MUCH =
            new Bilingual("例如 rest-at-least: 85 %，或写参数名", "such as rest-at-least: 85 %, or a parameter's key");

    private final Map<String, Criterion> criteria;
    private final List<Rule> rules;
    private final Parameters parameters;
    private final Predicate<String> isUnreadable;
    private final Problems problems;
    private final Set<String> acyclic = new HashSet<>();

    CrossChecks(
            Map<String, Criterion> criteria,
            List<Rule> rules,
            Parameters parameters,
            Predicate<String> isUnreadable,
            Problems problems) {
        this.criteria = criteria;
        this.rules = rules;
        this.parameters = parameters;
        this.isUnreadable = isUnreadable;
        this.problems = problems;
    }

    void run() {
        rules.stream()
                .filter(rule -> !criteria.containsKey(rule.criterion()) && !isUnreadable.test(rule.criterion()))
                .forEach(rule -> problems.add(
                        ProblemCode.UNKNOWN_CRITERION,
                        rule.location(),
                        rule.criterion(),
                        Suggestion.sentence(rule.criterion(), criteria.keySet())));
        criteria.values().forEach(this::check);
    }

    /** Reports the criteria that nothing decides. */
    void reportUndecided() {
        criteria.values().stream()
                .filter(criterion -> !(criterion.combination() instanceof Combination.AllOf))
                .filter(criterion -> !isUnreadable.test(criterion.id()))
                .filter(criterion ->
                        rules.stream().noneMatch(rule -> rule.criterion().equals(criterion.id())))
                .forEach(criterion -> problems.add(ProblemCode.NO_WAY_TO_DECIDE, criterion.location(), criterion.id()));
    }

    private void check(Criterion criterion) {
        if (criterion.combination() instanceof Combination.AtLeast atLeast) {
            checkNumbers(criterion, atLeast);
        }
        if (criterion.combination() instanceof Combination.AllOf all) {
            all.criteria().stream()
                    .filter(id -> !criteria.containsKey(id) && !isUnreadable.test(id))
                    .forEach(id -> problems.add(
                            ProblemCode.UNKNOWN_CRITERION,
                            criterion.location(),
                            id,
                            Suggestion.sentence(id, criteria.keySet())));
            checkCycle(criterion, new ArrayList<>());
        }
    }

    private void checkNumbers(Criterion criterion, Combination.AtLeast atLeast) {
        String least = atLeast.least();
        boolean isCount = COUNT.matcher(least).matches()
                && Integer.parseInt(least) <= atLeast.parts().size();
        if (!isCount && parameters.fullKey(criterion.id(), least).isEmpty()) {
            problems.add(ProblemCode.INVALID_VALUE, criterion.location(), "at-least: " + least, WHOLE, HOW_MANY);
        }
        String rest = atLeast.rest();
        boolean isShare = rest.isEmpty() || SHARE.matcher(rest).matches();
        if (!isShare && parameters.fullKey(criterion.id(), rest).isEmpty()) {
            problems.add(
                    ProblemCode.INVALID_VALUE, criterion.location(), "rest-at-least: " + rest, PERCENTAGE, HOW_MUCH);
        }
    }

    /** Depth first, each criterion once: a circle is told where it closes. */
    private void checkCycle(Criterion criterion, List<String> path) {
        if (path.contains(criterion.id())) {
            String circle = String.join(" → ", path.subList(path.indexOf(criterion.id()), path.size()));
            problems.add(ProblemCode.CRITERIA_CYCLE, criterion.location(), circle + " → " + criterion.id());
        } else if (acyclic.add(criterion.id()) && criterion.combination() instanceof Combination.AllOf all) {
            path.add(criterion.id());
            all.criteria().stream().map(criteria::get).filter(Objects::nonNull).forEach(next -> checkCycle(next, path));
            path.remove(path.size() - 1);
        }
    }

    Set<String> usedParameters() {
        Set<String> used = new HashSet<>();
        for (Rule rule : rules) {
            rule.parameters()
                    .flatMap(reference -> parameters.fullKey(rule.criterion(), reference.key()).stream())
                    .forEach(used::add);
        }
        criteria.values().forEach(criterion -> {
            if (criterion.combination() instanceof Combination.AtLeast atLeast) {
                parameters.fullKey(criterion.id(), atLeast.least()).ifPresent(used::add);
                parameters.fullKey(criterion.id(), atLeast.rest()).ifPresent(used::add);
            }
        });
        return used;
    }
}
