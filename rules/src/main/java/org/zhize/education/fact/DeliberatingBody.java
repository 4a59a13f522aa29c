package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** Who deliberates on education. */
public enum DeliberatingBody implements Titled {
    /** 政府召开的教育工作会议. */
    WORK_CONFERENCE("政府教育工作会议"),
    /** 党委常委会. */
    PARTY_COMMITTEE("党委常委会"),
    /** 政府常务会议. */
    GOVERNMENT_EXECUTIVE("政府常务会议");

    private final String title;

    DeliberatingBody(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
