package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Posts of teachers, and how they are filled.
 *
 * @param year the year described
 * @param stage the stage; ALL for all stages together
 * @param unlawfulNonQuota teachers outside the establishment whom schools unlawfully use in the long term
 * @param withheldPosts posts of the establishment that stand empty and are not filled
 * @param vacancies teachers to be recruited in the year
 * @param recruited teachers recruited in the year
 */
@Title(zh = "教师编制和补充", en = "posts of teachers")
public record TeacherPosts(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "长期违规使用的编外教师数", en = "unlawful non-quota teachers") @Unit("人") @Nullable Integer unlawfulNonQuota,

        @Title(zh = "有编不补的编制数", en = "withheld posts") @Unit("个") @Nullable Integer withheldPosts,

        @Title(zh = "应补充的教师数", en = "vacancies") @Unit("人") @Nullable Integer vacancies,

        @Title(zh = "招聘的教师数", en = "recruited") @Unit("人") @Nullable Integer recruited) {}
