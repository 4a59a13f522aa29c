package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * The senior stage: general senior high schools and secondary vocational schools together.
 *
 * @param year the year described
 * @param pupils pupils of the whole senior stage; a decimal because sources print 万人
 * @param population the population of 15 to 17 years
 * @param vocationalIntake new pupils of secondary vocational schools
 * @param generalIntake new pupils of general senior high schools
 */
@Title(zh = "高中阶段教育", en = "senior stage")
public record SeniorStage(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "高中阶段在校生数", en = "pupils") @Unit("人") @Nullable BigDecimal pupils,

        @Title(zh = "15至17岁人口", en = "population of age") @Unit("人") @Nullable BigDecimal population,

        @Title(zh = "中职招生数", en = "vocational intake") @Unit("人") @Nullable BigDecimal vocationalIntake,

        @Title(zh = "普高招生数", en = "general intake") @Unit("人") @Nullable BigDecimal generalIntake) {}
