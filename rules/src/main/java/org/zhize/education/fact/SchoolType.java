package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** What kind of school it is. */
public enum SchoolType implements Titled {
    /** 幼儿园. */
    KINDERGARTEN("幼儿园"),
    /** 小学, teaching points included. */
    PRIMARY("小学"),
    /** 初级中学. */
    JUNIOR("初级中学"),
    /** 九年一贯制学校. */
    NINE_YEAR("九年一贯制学校"),
    /** 完全中学: junior and senior. */
    COMPLETE_SECONDARY("完全中学"),
    /** 十二年一贯制学校. */
    TWELVE_YEAR("十二年一贯制学校"),
    /** 高级中学. */
    SENIOR_HIGH("高级中学"),
    /** 中等职业学校. */
    VOCATIONAL("中等职业学校"),
    /** 特殊教育学校. */
    SPECIAL("特殊教育学校");

    private final String title;

    SchoolType(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
