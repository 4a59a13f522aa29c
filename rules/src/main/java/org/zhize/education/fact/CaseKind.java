package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** What must not happen at all: one kind a matter of which confirmed cases are counted. */
public enum CaseKind implements Titled {
    /** 以考试、升学等情况考核评价学校和教师. */
    EXAM_BASED_ASSESSMENT("以考试、升学评价学校和教师"),
    /** 违反师德. */
    TEACHER_ETHICS("师德失范"),
    /** 未按规定管理使用上级教育专项资金. */
    SPECIAL_FUND_IRREGULARITY("教育专项资金管理使用不规范"),
    /** 未按规定管理使用教育费附加、地方教育附加. */
    SURCHARGE_IRREGULARITY("两项教育费附加管理使用不规范"),
    /** 幼儿园“小学化”: one a kindergarten. */
    PRIMARY_STYLE_KINDERGARTEN("幼儿园小学化"),
    /** 以考试选拔、跨片违规招生. */
    IRREGULAR_ENROLMENT("违规招生"),
    /** 宣传炒作高考成绩. */
    EXAM_RESULTS_HYPE("宣传炒作高考成绩"),
    /** 无证校外培训机构: one an institution. */
    UNLICENSED_TUTORING("无证培训机构"),
    /** 校车、接送学生车辆违规问题. */
    SCHOOL_BUS("校车违规问题"),
    /** 规范办学问题被上级督办. */
    ESCALATED_BY_SUPERIOR("规范办学被上级督办"),
    /** 用现金支付资助资金: one a payment. */
    CASH_AID("现金支付资助资金");

    private final String title;

    CaseKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
