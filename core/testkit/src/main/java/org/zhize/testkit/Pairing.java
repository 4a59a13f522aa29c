package org.zhize.testkit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * As many things expected as possible, each paired with another one that came. An entry that says little must not take what
 * only a stricter one fits, whatever the order in which they are written.
 *
 * @param <E> what is expected
 * @param <C> what came
 */
final class Pairing<E, C> {

    private static final int NOBODY = -1;

    private final List<E> expected;
    private final List<C> came;
    private final BiPredicate<E, C> isMetBy;
    private final int[] partner;

    Pairing(List<E> expected, List<C> came, BiPredicate<E, C> isMetBy) {
        this.expected = expected;
        this.came = came;
        this.isMetBy = isMetBy;
        this.partner = new int[came.size()];
        Arrays.fill(partner, NOBODY);
        IntStream.range(0, expected.size()).forEach(entry -> pair(entry, new HashSet<>()));
    }

    /** Whoever fits may take the place of another one that finds a new partner. */
    private boolean pair(int entry, Set<Integer> tried) {
        for (int i = 0; i < came.size(); i++) {
            if (isMetBy.test(expected.get(entry), came.get(i))
                    && tried.add(i)
                    && (partner[i] == NOBODY || pair(partner[i], tried))) {
                partner[i] = entry;
                return true;
            }
        }
        return false;
    }

    /** {@return what was expected and did not come, in its order} */
    List<E> unmet() {
        return IntStream.range(0, expected.size())
                .filter(entry -> Arrays.stream(partner).noneMatch(known -> known == entry))
                .mapToObj(expected::get)
                .toList();
    }

    /** {@return what came and was not expected} */
    List<C> surplus() {
        return IntStream.range(0, came.size())
                .filter(i -> partner[i] == NOBODY)
                .mapToObj(came::get)
                .toList();
    }
}
