package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Enrolled pupils (在校学生人数) of a stage, or of all stages.
 *
 * @param year the year described
 * @param stage the stage; ALL for all stages together
 * @param pupils enrolled pupils; a decimal because sources print 万人
 * @param basis how and when pupils are counted
 */
@Title(zh = "在校生", en = "enrolment")
public record Enrolment(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "在校生数", en = "pupils") @Unit("人") @Nullable BigDecimal pupils,

        @Title(zh = "口径", en = "basis") @Nullable String basis) {}
