package org.zhize.testkit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Location;

/**
 * A sentence about a rule set, and the problems that must be reported of it. Immutable.
 *
 * @param name the sentence
 * @param location where it is written; the row where it has examples
 * @param outline what it is an example of; null where it stands for itself
 * @param files texts by path, each in the place of a file of the rule set or added to it; empty for the rule set as it is
 * @param expected the errors that must be reported, and no others; warnings, of which there may be more
 */
public record Refusal(
        String name,
        Location location,
        @Nullable Outline outline,
        SortedMap<String, String> files,
        List<ExpectedProblem> expected) {

    /** Copies the collections. */
    public Refusal {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        expected = List.copyOf(expected);
    }

    /** {@return whether it says that the rule set itself must be refused} */
    boolean isOfTheRuleSetItself() {
        return files.isEmpty() && expected.stream().anyMatch(ExpectedProblem::isError);
    }
}
