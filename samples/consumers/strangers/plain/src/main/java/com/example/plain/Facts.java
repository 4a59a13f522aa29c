package com.example.plain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What the town's own system holds; nothing here knows of the library. */
public final class Facts {

    private Facts() {}

    public enum Kind {
        ROAD,
        LANE
    }

    /** A record with a choice, whole numbers, a value that may be absent, a day, and a double that no rule reads. */
    public record Lamps(int year, Kind kind, long installed, Optional<Integer> working, LocalDate countedOn, double glow) {}

    public record Money(BigDecimal value, String currency) {}

    public interface Spending {
        int year();

        BigDecimal amount();
    }

    /** A record within a record: a rule reads it through the interface. */
    public record Budget(int year, Money money) implements Spending {
        @Override
        public BigDecimal amount() {
            return money.value();
        }
    }

    /** A bean. */
    public static final class Street {
        private final String name;
        private final boolean lit;

        public Street(String name, boolean lit) {
            this.name = name;
            this.lit = lit;
        }

        public String getName() {
            return name;
        }

        public boolean isLit() {
            return lit;
        }
    }

    /** No rule names it. */
    public record Bench(String place) {}
}
