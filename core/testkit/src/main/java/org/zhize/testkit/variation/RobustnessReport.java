package org.zhize.testkit.variation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came out of the free checks of a rule set. Immutable.
 *
 * @param tried how many changed scenarios each check tried
 * @param weaknesses what must not have come out, by place of the scenario
 */
public record RobustnessReport(Map<RobustnessCheck, Integer> tried, List<Weakness> weaknesses) {

    /** Copies the collections. */
    public RobustnessReport {
        tried = Collections.unmodifiableMap(new TreeMap<>(tried));
        weaknesses = List.copyOf(weaknesses);
    }

    /** {@return whether nothing came out that must not} */
    public boolean passed() {
        return weaknesses.isEmpty();
    }
}
