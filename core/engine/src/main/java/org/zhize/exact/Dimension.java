package org.zhize.exact;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a quantity measures, as powers of the base dimensions: money is {@code {money=1}}, money per pupil {@code {money=1,
 * count=-1}}, a ratio {@code {}}.
 *
 * @param powers the powers that are not zero, by base dimension
 */
public record Dimension(Map<String, Integer> powers) {

    /** A pure number: a ratio, a share, a growth. */
    public static final Dimension NONE = new Dimension(Map.of());

    /** Copies {@code powers} and drops zeroes. */
    public Dimension {
        Map<String, Integer> sorted = new TreeMap<>(powers);
        sorted.values().removeIf(power -> power == 0);
        powers = Map.copyOf(sorted);
    }

    static Dimension of(String base) {
        return new Dimension(Map.of(base, 1));
    }

    /** {@return the dimension of a product} */
    public Dimension times(Dimension other) {
        return combine(other, 1);
    }

    /** {@return the dimension of a quotient} */
    public Dimension dividedBy(Dimension other) {
        return combine(other, -1);
    }

    private Dimension combine(Dimension other, int sign) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, sign * power, Integer::sum));
        return new Dimension(sum);
    }
}
