package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;

/**
 * Which systems of funding a province has put into force for a stage: each is shown by its document.
 *
 * @param year the year described
 * @param stage the stage
 * @param aidPolicy title and number of the document on student aid; null where there is none
 * @param appropriationStandard title and number of the document that sets the appropriation per pupil; null where there is none
 */
@Title(zh = "各学段经费制度", en = "policies of a stage")
public record StagePolicy(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,
        @Title(zh = "学生资助政策文件", en = "aid policy") @Nullable String aidPolicy,

        @Title(zh = "生均拨款标准文件", en = "appropriation standard") @Nullable String appropriationStandard) {}
