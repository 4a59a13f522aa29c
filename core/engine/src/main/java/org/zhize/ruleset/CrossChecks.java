package org.zhize.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.parameter.Parameters;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** What must hold between the files of a rule set. */
final class CrossChecks {

    private final Map<String, Criterion> criteria;
    private final List<Rule> rules;
    private final Parameters parameters;
    private final Problems problems;

    CrossChecks(Map<String, Criterion> criteria, List<Rule> rules, Parameters parameters, Problems problems) {
        this.criteria = criteria;
        this.rules = rules;
        this.parameters = parameters;
        this.problems = problems;
    }

    void run() {
        rules.stream()
                .filter(rule -> !criteria.containsKey(rule.criterion()))
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
                .filter(criterion ->
                        rules.stream().noneMatch(rule -> rule.criterion().equals(criterion.id())))
                .forEach(criterion -> problems.add(ProblemCode.NO_WAY_TO_DECIDE, criterion.location(), criterion.id()));
    }

    private void check(Criterion criterion) {
        if (criterion.combination() instanceof Combination.AllOf all) {
            all.criteria().stream()
                    .filter(id -> !criteria.containsKey(id))
                    .forEach(id -> problems.add(
                            ProblemCode.UNKNOWN_CRITERION,
                            criterion.location(),
                            id,
                            Suggestion.sentence(id, criteria.keySet())));
            checkCycle(criterion, criterion, List.of(criterion.id()));
        }
    }

    private void checkCycle(Criterion start, Criterion criterion, List<String> path) {
        if (criterion.combination() instanceof Combination.AllOf all) {
            for (String id : all.criteria()) {
                Criterion next = criteria.get(id);
                if (id.equals(start.id())) {
                    String circle = String.join(" → ", path) + " → " + id;
                    problems.add(ProblemCode.CRITERIA_CYCLE, start.location(), circle);
                } else if (next != null && !path.contains(id)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(id);
                    checkCycle(start, next, longer);
                }
            }
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
