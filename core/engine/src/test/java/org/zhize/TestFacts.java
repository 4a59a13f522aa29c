package org.zhize;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Unit;

/** The facts of the rule sets under test. All figures are invented. */
public final class TestFacts {

    private TestFacts() {}

    /** A decimal, every digit as written; null for null. */
    static @Nullable BigDecimal d(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    public record Rate(
            @Nullable Integer year, @Unit("%") @Nullable BigDecimal value) {
        static Rate of(int year, @Nullable String value) {
            return new Rate(year, d(value));
        }
    }

    public record Budget(
            @Nullable Integer year,
            @Unit("万元") @Nullable BigDecimal general,
            @Unit("万元") @Nullable BigDecimal fund) {
        static Budget of(int year, @Nullable String general) {
            return new Budget(year, d(general), BigDecimal.ZERO);
        }
    }

    public record Pay(
            @Nullable Integer year,
            @Unit("元") @Nullable BigDecimal teachers,
            @Unit("万元") @Nullable BigDecimal civilServants) {
        static Pay of(int year, @Nullable String teachers, @Nullable String civilServants) {
            return new Pay(year, d(teachers), d(civilServants));
        }
    }

    public record Children(
            @Nullable Integer year,
            @Unit("人") @Nullable Long inPublic,
            @Unit("人") @Nullable Long all) {}

    public record StageFunds(
            @Nullable Integer year,
            @Key @Nullable Stage stage,
            @Unit("元/生") @Nullable BigDecimal amount) {
        static StageFunds of(int year, Stage stage, @Nullable String amount) {
            return new StageFunds(year, stage, d(amount));
        }
    }

    public record School(
            @Key @Nullable String name,
            @Nullable Integer year,
            @Unit("人") @Nullable Integer pupils,
            @Unit("册") @Nullable BigDecimal books) {
        static School of(String name, @Nullable Integer pupils, @Nullable String books) {
            return new School(name, 2022, pupils, d(books));
        }
    }

    /** What a school has of seven things, for each pupil. */
    public record Equipment(
            @Key @Nullable String school,
            @Nullable BigDecimal a,
            @Nullable BigDecimal b,
            @Nullable BigDecimal c,
            @Nullable BigDecimal d,
            @Nullable BigDecimal e,
            @Nullable BigDecimal f,
            @Nullable BigDecimal g) {}

    public record SchoolClass(
            @Key @Nullable String name,
            @Nullable Integer year,
            @Unit("人") @Nullable Integer pupils) {}

    public record Mechanism(
            @Key @Nullable String name,
            @Nullable Integer year,
            @Nullable Boolean works) {}

    public record Milestone(
            @Key @Nullable String name,
            @Nullable LocalDate planned,
            @Nullable LocalDate actual) {}

    /** A figure of another government of the same kind. */
    public record Peer(
            @Key @Nullable String government,
            @Nullable Integer year,
            @Unit("%") @Nullable BigDecimal value) {
        static Peer of(String government, @Nullable String value) {
            return new Peer(government, 2022, TestFacts.d(value));
        }
    }

    /** Breaks when it is read. */
    public record Broken(String name, int size) {
        @Override
        public int size() {
            throw new IllegalStateException("this fact cannot be read");
        }
    }
}
