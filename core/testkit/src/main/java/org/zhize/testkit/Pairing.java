package org.zhize.testkit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.zhize.finding.Consequence;

/**
 * As many expected consequences as possible, each paired with another one that came. An entry that says little must not
 * take what only a stricter one fits, whatever the order in which they are written.
 */
final class Pairing {

    private static final int NOBODY = -1;

    private final List<ExpectedConsequence> expected;
    private final List<Consequence> came;
    private final int[] partner;

    Pairing(List<ExpectedConsequence> expected, List<Consequence> came) {
        this.expected = expected;
        this.came = came;
        this.partner = new int[came.size()];
        Arrays.fill(partner, NOBODY);
        IntStream.range(0, expected.size()).forEach(entry -> pair(entry, new HashSet<>()));
    }

    /** Whoever fits may take the place of another one that finds a new partner. */
    private boolean pair(int entry, Set<Integer> tried) {
        for (int i = 0; i < came.size(); i++) {
            if (expected.get(entry).isMetBy(came.get(i))
                    && tried.add(i)
                    && (partner[i] == NOBODY || pair(partner[i], tried))) {
                partner[i] = entry;
                return true;
            }
        }
        return false;
    }

    /** {@return what was expected and did not come, in its order} */
    List<ExpectedConsequence> unmet() {
        return IntStream.range(0, expected.size())
                .filter(entry -> Arrays.stream(partner).noneMatch(known -> known == entry))
                .mapToObj(expected::get)
                .toList();
    }

    /** {@return what came and was not expected} */
    List<Consequence> surplus() {
        return IntStream.range(0, came.size())
                .filter(i -> partner[i] == NOBODY)
                .mapToObj(came::get)
                .toList();
    }
}
