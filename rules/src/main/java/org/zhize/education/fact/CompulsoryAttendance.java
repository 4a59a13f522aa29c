package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Who enters compulsory education, and who stays until the end of it.
 *
 * @param year the year described
 * @param stage COMPULSORY for the nine years, JUNIOR for the three of junior secondary
 * @param children children of school age
 * @param enrolled those of them who are enrolled
 * @param entrants pupils who entered the first grade when this year's graduates did, adjusted for those who moved in or away
 * @param graduates this year's graduates
 */
@Title(zh = "义务教育入学与巩固", en = "compulsory attendance")
public record CompulsoryAttendance(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "适龄儿童少年数", en = "children of age") @Unit("人") @Nullable BigDecimal children,

        @Title(zh = "其中已入学", en = "enrolled") @Unit("人") @Nullable BigDecimal enrolled,

        @Title(zh = "入学时学生数", en = "entrants") @Unit("人") @Nullable BigDecimal entrants,

        @Title(zh = "毕业生数", en = "graduates") @Unit("人") @Nullable BigDecimal graduates) {}
