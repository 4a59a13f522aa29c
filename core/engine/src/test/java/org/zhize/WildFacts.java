package org.zhize;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Unit;

/** Facts whose own code cannot be relied on. */
public final class WildFacts {

    private WildFacts() {}

    /** Says whatever it is made to say, and fails where it is asked for anything but its figures. */
    public static class Ledger implements Comparable<Ledger> {

        private final Supplier<@Nullable Integer> year;
        private final Supplier<@Nullable BigDecimal> amount;
        private final AtomicInteger asked = new AtomicInteger();

        Ledger(Supplier<@Nullable Integer> year, Supplier<@Nullable BigDecimal> amount) {
            this.year = year;
            this.amount = amount;
        }

        static Ledger of(int year, Supplier<@Nullable BigDecimal> amount) {
            return new Ledger(() -> year, amount);
        }

        static Ledger of(int year, int amount) {
            return of(year, () -> BigDecimal.valueOf(amount));
        }

        public @Nullable Integer getYear() {
            return year.get();
        }

        @Unit("万元")
        public @Nullable BigDecimal getAmount() {
            asked.incrementAndGet();
            return amount.get();
        }

        int timesAsked() {
            return asked.get();
        }

        /** A fact may know itself, and never end. */
        public Ledger getOwner() {
            return this;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            throw new IllegalStateException("equals");
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException("hashCode");
        }

        @Override
        public String toString() {
            throw new IllegalStateException("toString");
        }

        @Override
        public int compareTo(Ledger other) {
            throw new IllegalStateException("compareTo");
        }
    }

    /** One with a name, that other systems filled. */
    public record Note(@Nullable String text, Optional<Integer> size) {}

    /** A number with code of its own. */
    static final class Wobbling extends BigDecimal {

        private static final long serialVersionUID = 1L;

        private int asked;

        Wobbling() {
            super(0);
        }

        @Override
        public int compareTo(BigDecimal other) {
            return asked++ % 2 == 0 ? 1 : -1;
        }

        @Override
        public int scale() {
            return asked++;
        }
    }
}
