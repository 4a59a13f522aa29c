package org.zhize.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Unit;

/** The fact types of the drafts under test. */
public final class SampleFacts {

    private SampleFacts() {}

    public record Funding(
            @Nullable Integer year,
            @Unit("万元") @Nullable BigDecimal generalBudget,
            @Unit("万元") @Nullable BigDecimal governmentFund,
            @Unit("%") @Nullable BigDecimal share,
            @Nullable String basis,
            @Nullable LocalDate approved,
            @Nullable LocalDate announced,
            @Nullable Boolean audited) {}

    public record SchoolClass(
            @Key @Nullable String school,
            @Nullable Integer year,
            @Nullable Stage stage,
            @Unit("人") @Nullable Integer pupils,
            @Unit("人") @Nullable Integer teachers) {}

    /** Has fields that no rule may read. */
    public record Survey(
            @Nullable Integer year,
            double rate,
            @Nullable Float score,
            @Nullable List<String> answers,
            @Unit("斤") @Nullable BigDecimal weight) {}
}
