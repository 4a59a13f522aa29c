package org.zhize.education.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Key;
import org.zhize.rule.Stage;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Numbers of classes by size, where a source prints them already counted.
 *
 * @param year the year described
 * @param stage the stage
 * @param classes all classes
 * @param largeClasses large classes, super-large ones included
 * @param superLargeClasses super-large classes
 * @param countedOn the day on which they were counted; null where the source does not say
 */
@Title(zh = "班额统计", en = "class sizes")
public record ClassSizes(
        @Title(zh = "年份", en = "year") @Nullable Integer year,
        @Key @Title(zh = "学段", en = "stage") @Nullable Stage stage,

        @Title(zh = "班数", en = "classes") @Unit("个") @Nullable BigDecimal classes,

        @Title(zh = "大班额班数", en = "large classes") @Unit("个") @Nullable BigDecimal largeClasses,

        @Title(zh = "超大班额班数", en = "super-large classes") @Unit("个") @Nullable BigDecimal superLargeClasses,

        @Title(zh = "统计日期", en = "counted on") @Nullable LocalDate countedOn) {}
