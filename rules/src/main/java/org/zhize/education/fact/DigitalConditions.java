package org.zhize.education.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * What schools have of networks and of classrooms with multimedia.
 *
 * @param year the year described
 * @param schools primary and secondary schools
 * @param connectedSchools those of {@code schools} with access to the internet
 * @param bandwidth their mean bandwidth, in Mbps
 * @param classrooms their classrooms
 * @param multimediaClassrooms those of {@code classrooms} with multimedia
 */
@Title(zh = "教育信息化条件", en = "digital conditions")
public record DigitalConditions(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "中小学校数", en = "schools") @Unit("所") @Nullable Integer schools,

        @Title(zh = "接入网络的学校数", en = "connected schools") @Unit("所") @Nullable Integer connectedSchools,

        @Title(zh = "平均带宽", en = "bandwidth") @Unit("Mbps") @Nullable BigDecimal bandwidth,

        @Title(zh = "教室数", en = "classrooms") @Unit("间") @Nullable Integer classrooms,

        @Title(zh = "多媒体教室数", en = "multimedia classrooms") @Unit("间") @Nullable Integer multimediaClassrooms) {}
