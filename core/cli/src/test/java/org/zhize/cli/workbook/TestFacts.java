package org.zhize.cli.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/** Fact types with fields of every kind. */
final class TestFacts {

    private TestFacts() {}

    @Title(zh = "金额表")
    public record Amounts(
            @Title(zh = "年份") @Nullable Integer year,
            @Title(zh = "金额") @Unit("万元") @Nullable BigDecimal amount) {}

    @Title(zh = "杂项")
    public record Sundry(
            @Title(zh = "年份") @Nullable Integer year,
            @Title(zh = "比率") @Unit("%") @Nullable BigDecimal rate,
            @Title(zh = "文字") @Nullable String text,
            @Title(zh = "日期") @Nullable LocalDate day,
            @Title(zh = "是否") @Nullable Boolean flag,
            @Title(zh = "学段") @Nullable Stage stage) {}
}
