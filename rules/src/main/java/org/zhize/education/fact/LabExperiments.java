package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Experiments that one school carried out in one subject.
 *
 * @param year the year described
 * @param school the school
 * @param subject the subject
 * @param required experiments that the curriculum requires
 * @param done those of them that were carried out
 */
@Title(zh = "实验开出情况", en = "laboratory experiments")
public record LabExperiments(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学校", en = "school") @Nullable String school,
        @Key @Title(zh = "学科", en = "subject") @Nullable LabSubject subject,

        @Title(zh = "应开实验数", en = "required") @Unit("个") @Nullable Integer required,

        @Title(zh = "已开实验数", en = "done") @Unit("个") @Nullable Integer done) {}
