package org.zhize.testkit;

import java.util.List;
import org.zhize.problem.Location;
import org.zhize.rule.Situation;

/**
 * A sentence about one government, its facts, and what must come out. Immutable, as far as its facts are.
 *
 * @param name the sentence
 * @param location where it is written
 * @param situation what is evaluated
 * @param facts its own facts, after those that its file gives to all
 * @param expectations what must come out, at least one
 */
public record Scenario(
        String name, Location location, Situation situation, List<Object> facts, List<Expectation> expectations) {

    /** Copies the lists. */
    public Scenario {
        facts = List.copyOf(facts);
        expectations = List.copyOf(expectations);
    }

    /** {@return whether it proves anything about the given criterion} */
    public boolean isAbout(String criterion) {
        return expectations.stream()
                .anyMatch(expectation -> expectation.criterion().equals(criterion));
    }
}
