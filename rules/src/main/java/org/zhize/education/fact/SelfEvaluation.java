package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * A government's report on itself, held against the scheme of its evaluation.
 *
 * @param year the data year of the evaluation
 * @param items the items that the scheme asks about
 * @param answered those of them that the report answers
 * @param deadline the last day for filing it; null where none was set
 * @param filedOn the day on which it was filed
 */
@Title(zh = "自评报告", en = "self-evaluation")
public record SelfEvaluation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "应答项数", en = "items") @Unit("项") @Nullable Integer items,

        @Title(zh = "已答项数", en = "answered") @Unit("项") @Nullable Integer answered,

        @Title(zh = "报送期限", en = "deadline") @Nullable LocalDate deadline,

        @Title(zh = "报送日期", en = "filed on") @Nullable LocalDate filedOn) {}
