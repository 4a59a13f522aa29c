package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Pupils' physical fitness by the national student standard.
 *
 * @param year the year described
 * @param tests tests of all pupils in the year, in the school with the fewest
 * @param enrolled pupils to be tested: those enrolled, less those exempt
 * @param uploaded those whose results were reported to the national platform
 * @param tested those whose results were graded
 * @param good those graded excellent or good
 */
@Title(zh = "学生体质健康", en = "fitness")
public record Fitness(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "每年测试次数（最少的学校）", en = "tests") @Unit("次") @Nullable Integer tests,

        @Title(zh = "应测人数", en = "to be tested") @Unit("人") @Nullable Integer enrolled,

        @Title(zh = "上报人数", en = "uploaded") @Unit("人") @Nullable Integer uploaded,

        @Title(zh = "评定等级人数", en = "tested") @Unit("人") @Nullable Integer tested,

        @Title(zh = "优良人数", en = "excellent or good") @Unit("人") @Nullable Integer good) {}
