package org.zhize.education.fact;

import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;

/**
 * How a government controls tutoring outside schools in a year.
 *
 * @param year the year described
 * @param nonSubject institutions for anything but school subjects
 * @param registered those of them examined and registered anew
 * @param penalties administrative penalties decided
 * @param holidayPatrols patrols in the week of the winter or summer holidays that had the fewest
 */
@Title(zh = "校外培训治理", en = "control of tutoring")
public record TutoringControl(
        @Title(zh = "年份", en = "year") @Nullable Integer year,

        @Title(zh = "非学科类机构数", en = "non-subject") @Unit("所") @Nullable Integer nonSubject,

        @Title(zh = "重新审核登记机构数", en = "registered anew") @Unit("所") @Nullable Integer registered,

        @Title(zh = "行政处罚决定数", en = "penalties") @Unit("件") @Nullable Integer penalties,

        @Title(zh = "寒暑假每周巡查次数（最少的一周）", en = "holiday patrols") @Unit("次") @Nullable Integer holidayPatrols) {}
