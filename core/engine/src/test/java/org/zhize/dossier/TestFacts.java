package org.zhize.dossier;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** Fact types such as a consumer may have. */
final class TestFacts {

    private TestFacts() {}

    @Title(zh = "预算")
    public record Budget(
            @Title(zh = "年份") @Nullable Integer year,
            @Title(zh = "金额") @Unit("万元") @Nullable BigDecimal amount,
            @Title(zh = "学段") @Nullable Stage stage,
            @Title(zh = "是否批准") @Nullable Boolean approved,
            @Title(zh = "批准日期") @Nullable LocalDate approvedOn,
            @Title(zh = "口径") @Nullable String basis) {}

    /** Has a field that cannot be absent, and refuses what makes no sense. */
    public record Pupils(int year, @Unit("人") int count) {

        public Pupils {
            if (count < 0) {
                throw new IllegalArgumentException("fewer than none");
            }
        }
    }

    /** Has a field of its own by the name of the citation. */
    public record Quote(String text, @Title(zh = "来源") String origin) {

        public Quote {
            requireNonNull(text);
        }
    }

    /** Has a percentage and a ratio. */
    public record Rate(
            @Unit("%") @Nullable BigDecimal rate,
            @Unit("1") @Nullable BigDecimal amount) {}

    /** Only a program can make one. */
    public static final class Bean {

        public int getYear() {
            return 2022;
        }
    }
}
