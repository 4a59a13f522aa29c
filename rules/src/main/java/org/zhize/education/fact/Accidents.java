package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * Accidents of campus safety in a year, by severity (一般, 较大, 重大, 特别重大). None is a 0 that somebody states.
 *
 * @param year the year described
 * @param larger accidents of severity 较大 or graver
 * @param grave those of them of severity 重大 or graver
 */
@Title(zh = "校园安全事故", en = "accidents")
public record Accidents(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "较大以上事故数", en = "larger or graver") @Unit("起") @Nullable Integer larger,

        @Title(zh = "重大以上事故数", en = "grave") @Unit("起") @Nullable Integer grave) {}
