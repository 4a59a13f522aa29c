package org.zhize.limit;

import java.util.EnumMap;
import java.util.Map;

/**
 * How much of each thing there may be. Immutable; may be shared between threads.
 *
 * <p>The {@linkplain #standard() standard} limits suit any honest rule set. Whoever runs rules of strangers may want lower
 * ones, {@code Limits.standard().with(Limit.MILLISECONDS, 5_000)}.
 */
public final class Limits {

    private static final Limits STANDARD = new Limits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> changed;

    private Limits(Map<Limit, Long> changed) {
        this.changed = new EnumMap<>(changed);
    }

    /** {@return what holds where nobody says otherwise} */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return the same with another limit}
     *
     * @param limit what is limited
     * @param most how much of it there may be: what is above is refused
     * @throws IllegalArgumentException if it is negative
     */
    public Limits with(Limit limit, long most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "上限不能是负数：%1$s = %2$s / a limit cannot be negative: %1$s = %2$s".formatted(limit, most));
        }
        Limits other = new Limits(changed);
        other.changed.put(limit, most);
        return other;
    }

    /** {@return how much of it there may be} */
    public long most(Limit limit) {
        return changed.getOrDefault(limit, limit.standard());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && changed.equals(limits.changed);
    }

    @Override
    public int hashCode() {
        return changed.hashCode();
    }

    @Override
    public String toString() {
        return "Limits" + changed;
    }
}
