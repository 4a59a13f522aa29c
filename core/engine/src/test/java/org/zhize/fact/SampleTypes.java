package org.zhize.fact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** Types as the systems of other people have them. */
public final class SampleTypes {

    private SampleTypes() {}

    @Title(zh = "学校", en = "school")
    public record School(
            @Key @Title(zh = "名称", en = "name") @Nullable String name,
            @Nullable Stage stage,
            int pupils,
            @Nullable Long seats,
            @Unit("万元") @Nullable BigDecimal funds,
            @Nullable LocalDate founded,
            @Nullable Boolean open,
            Optional<BigDecimal> area,
            @Unit(from = "currency") @Nullable BigDecimal amount,
            @Nullable String currency,
            double rate,
            @Nullable Float score,
            @Nullable List<String> remarks,
            @Nullable LocalDateTime changed) {}

    /** A record with a mind of its own. */
    public record Pupils(@Unit("人") long count) {
        public Pupils {
            if (count < 0) {
                throw new IllegalArgumentException("人数不能为负");
            }
        }
    }

    public record Numbers(
            short a, Byte b, BigInteger c, @Nullable Integer d) {}

    /** A bean. */
    public static final class Teacher {
        private @Nullable String name;
        private boolean regular;
        private @Nullable BigDecimal pay;

        public Teacher() {
            // as beans have it
        }

        public @Nullable String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @Title(zh = "在编")
        public boolean isRegular() {
            return regular;
        }

        public void setRegular(boolean regular) {
            this.regular = regular;
        }

        @Unit("元")
        public @Nullable BigDecimal getPay() {
            return pay;
        }

        public void setPay(BigDecimal pay) {
            this.pay = pay;
        }

        /** Not a field: it takes an argument. */
        public BigDecimal getPay(int year) {
            return BigDecimal.valueOf(year);
        }

        /** Not a field: it is of the class. */
        public static String getVersion() {
            return "1";
        }

        String getSecret() {
            return "secret";
        }
    }

    /** An interface of a foreign system, with accessors of both styles. */
    public interface Room {
        int seats();

        boolean isLarge();

        @Nullable BigDecimal getArea();
    }

    public record Price(BigDecimal value, String currency) {}

    public interface Priced {
        BigDecimal amount();
    }

    /** A record within a record, with an accessor that reaches into it. */
    public record Book(Price price) implements Priced {
        @Override
        public BigDecimal amount() {
            return price.value();
        }
    }

    /** What stands behind an interface may have more, and need not be public. */
    record Classroom(int seats, boolean isLarge, @Nullable BigDecimal getArea, String teacher) implements Room {}

    record Hidden(int value) {}
}
