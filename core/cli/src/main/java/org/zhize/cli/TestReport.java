package org.zhize.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Problem;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSummary;
import org.zhize.testkit.coverage.Coverage;

/**
 * What came out of scenarios, by criterion too.
 *
 * @param identity which rule set they ran on
 * @param summary what came out
 * @param coverage what they have proven; null where nobody asked
 */
record TestReport(
        RuleSetIdentity identity,
        ScenarioSummary summary,
        @Nullable Coverage coverage) {

    List<ScenarioResult> results() {
        return summary.results();
    }

    /** Nothing that ran is no proof. */
    boolean hasPassed() {
        return summary.passed() && !results().isEmpty();
    }

    List<Problem> problems() {
        return Stream.concat(summary.problems().stream(), summary.untested().stream())
                .sorted(Problem.IN_FILE_ORDER)
                .toList();
    }

    /** {@return the criteria of which some scenario expects something, by id} */
    Set<String> criteria() {
        Set<String> criteria = new TreeSet<>();
        results().forEach(result -> result.scenario().ids().forEach(criteria::add));
        return criteria;
    }

    long scenarios(String criterion) {
        return results().stream()
                .filter(result -> result.scenario().isAbout(criterion))
                .count();
    }

    long failures(String criterion) {
        return results().stream()
                .filter(result -> result.scenario().isAbout(criterion))
                .filter(result -> result.mismatches().stream()
                        .anyMatch(mismatch -> mismatch.criterion().equals(criterion)))
                .count();
    }
}
