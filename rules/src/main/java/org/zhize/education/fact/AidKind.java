package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** Kinds of student aid that have a standard rate or a ceiling. */
public enum AidKind implements Titled {
    /** 家庭经济困难寄宿生生活补助: a year. */
    BOARDING("寄宿生生活补助"),
    /** 营养膳食补助: a day. */
    MEALS("营养膳食补助"),
    /** 国家助学金: a year. */
    GRANT("国家助学金"),
    /** 国家助学贷款，本专科生: at most, a year. */
    UNDERGRADUATE_LOAN("本专科生助学贷款"),
    /** 国家助学贷款，研究生: at most, a year. */
    POSTGRADUATE_LOAN("研究生助学贷款");

    private final String title;

    AidKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
