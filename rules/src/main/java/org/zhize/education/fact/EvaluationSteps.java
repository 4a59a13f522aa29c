package org.zhize.education.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;

/**
 * The days on which the steps of one government's evaluation ended, as the office that evaluates it keeps them.
 *
 * @param year the data year of the evaluation
 * @param evaluated the region code of the government that was evaluated
 * @param selfEvaluation the self-evaluation (自评)
 * @param firstReview the first review (初审)
 * @param objectionReview the review of what was objected to (异议问题复审)
 * @param summary the report that sums it up (汇总)
 */
@Title(zh = "评价程序", en = "steps of an evaluation")
public record EvaluationSteps(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Key @Title(zh = "被评政府", en = "evaluated") @Nullable String evaluated,

        @Title(zh = "自评", en = "self-evaluation") @Nullable LocalDate selfEvaluation,
        @Title(zh = "初审", en = "first review") @Nullable LocalDate firstReview,

        @Title(zh = "异议复审", en = "objection review") @Nullable LocalDate objectionReview,

        @Title(zh = "汇总", en = "summary") @Nullable LocalDate summary) {}
