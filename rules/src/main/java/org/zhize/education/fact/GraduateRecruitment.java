package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Posts for this year's graduates of higher education.
 *
 * @param year the year described
 * @param newSoePosts posts that state-owned enterprises added
 * @param soeGraduatePosts those of them filled with graduates of the year
 * @param teacherQuota graduates to be recruited as grassroots teachers; a decimal because sources print 万人
 * @param teachersRecruited graduates recruited as grassroots teachers
 */
@Title(zh = "高校毕业生招录", en = "recruitment of graduates")
public record GraduateRecruitment(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "国有企业新增岗位数", en = "new posts of state enterprises") @Unit("个") @Nullable Integer newSoePosts,

        @Title(zh = "其中招录应届毕业生的岗位数", en = "of them for graduates") @Unit("个") @Nullable Integer soeGraduatePosts,

        @Title(zh = "基层教师招聘指标", en = "quota of teachers") @Unit("人") @Nullable BigDecimal teacherQuota,

        @Title(zh = "招录的基层教师数", en = "teachers recruited") @Unit("人") @Nullable BigDecimal teachersRecruited) {}
