package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How far the schools of a stage have evaluated their own quality, and the county has audited it.
 *
 * @param year the year described
 * @param stage COMPULSORY or SENIOR_HIGH
 * @param schools schools of the stage
 * @param audited those whose self-evaluation the county has audited
 * @param selfEvaluatedOn the day on which the last school had finished its self-evaluation
 * @param auditedOn the day on which the last audit was finished
 */
@Title(zh = "办学质量评价", en = "quality evaluation")
public record QualityEvaluation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "学校数", en = "schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "已审核学校数", en = "audited") @Unit("所") @Nullable Integer audited,

        @Title(zh = "自评完成日期", en = "self-evaluated on") @Nullable LocalDate selfEvaluatedOn,

        @Title(zh = "审核完成日期", en = "audited on") @Nullable LocalDate auditedOn) {}
