package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Secondary vocational education of a region: its private schools, its equipment, whom it admits, and what becomes of its graduates.
 *
 * @param year the year described
 * @param privateSchools private secondary vocational schools
 * @param compliantPrivateSchools those of them whose conditions meet the standard
 * @param pupils enrolled pupils; a decimal because sources print 万人
 * @param equipment value of teaching equipment, in 万元
 * @param intake pupils admitted in the year
 * @param longTrackIntake those of them admitted to long tracks (长学制), which lead on to higher vocational education
 * @param graduates graduates of the year
 * @param employedGraduates those of them in employment
 * @param surveyedEmployers employers asked whether they are satisfied with the graduates
 * @param satisfiedEmployers those of them that are
 */
@Title(zh = "中等职业教育", en = "secondary vocational education")
public record VocationalEducation(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "民办中职学校数", en = "private schools") @Unit("所") @Nullable Integer privateSchools,

        @Title(zh = "办学条件达标的民办中职学校数", en = "compliant private schools") @Unit("所") @Nullable Integer compliantPrivateSchools,

        @Title(zh = "在校生数", en = "pupils") @Unit("人") @Nullable BigDecimal pupils,

        @Title(zh = "教学仪器设备值", en = "equipment") @Unit("万元") @Nullable BigDecimal equipment,

        @Title(zh = "招生数", en = "intake") @Unit("人") @Nullable BigDecimal intake,

        @Title(zh = "长学制招生数", en = "long-track intake") @Unit("人") @Nullable BigDecimal longTrackIntake,

        @Title(zh = "毕业生数", en = "graduates") @Unit("人") @Nullable Integer graduates,

        @Title(zh = "就业的毕业生数", en = "employed graduates") @Unit("人") @Nullable Integer employedGraduates,

        @Title(zh = "接受调查的用人单位数", en = "surveyed employers") @Unit("个") @Nullable Integer surveyedEmployers,

        @Title(zh = "满意的用人单位数", en = "satisfied employers") @Unit("个") @Nullable Integer satisfiedEmployers) {}
