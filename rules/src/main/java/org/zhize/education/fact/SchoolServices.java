package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What schools of compulsory education do so that pupils need no tutoring: after-school service and the management of homework.
 *
 * @param year the year described
 * @param schools schools of compulsory education
 * @param offering those that offer after-school service
 * @param pupils their pupils
 * @param participants pupils in after-school service
 * @param fee the least paid to a teacher for one period of after-school service (课时), in 元
 * @param homeworkRules schools with rules for the management of homework
 * @param homeworkPublicity schools that make homework public
 */
@Title(zh = "课后服务和作业管理", en = "after-school service and homework")
public record SchoolServices(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "义务教育学校数", en = "schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "开展课后服务的学校数", en = "offering") @Unit("所") @Nullable Integer offering,

        @Title(zh = "义务教育学生数", en = "pupils") @Unit("人") @Nullable Integer pupils,

        @Title(zh = "参加课后服务的学生数", en = "participants") @Unit("人") @Nullable Integer participants,

        @Title(zh = "教师每课时课后服务费（最低）", en = "fee per period") @Unit("元") @Nullable BigDecimal fee,

        @Title(zh = "有作业管理办法的学校数", en = "homework rules") @Unit("所") @Nullable Integer homeworkRules,

        @Title(zh = "有作业公示制度的学校数", en = "homework made public") @Unit("所") @Nullable Integer homeworkPublicity) {}
