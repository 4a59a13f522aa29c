package org.zhize.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** The facts of {@link SampleRules}. */
public final class SampleFacts {

    private SampleFacts() {}

    @Title(zh = "预算安排教育经费", en = "budgeted education funds")
    public record Funding(
            @Nullable Integer year,
            @Unit("万元") @Nullable BigDecimal amount,
            @Nullable LocalDate paidOn,
            @Nullable Boolean audited,
            @Nullable Stage stage,
            @Nullable String remark) {

        static Funding of(int year, String amount) {
            return new Funding(year, new BigDecimal(amount), null, null, null, null);
        }
    }

    @Title(zh = "学校", en = "school")
    public record School(
            @Key @Nullable String name,
            int year,
            @Unit("人") @Nullable Integer largestClass) {}

    @Title(zh = "在园幼儿", en = "children in kindergartens")
    public record Preschool(
            @Nullable Integer year,
            @Unit("人") @Nullable Long publicChildren,
            @Unit("人") @Nullable Long children) {}

    public interface Office {
        int getYear();
    }
}
