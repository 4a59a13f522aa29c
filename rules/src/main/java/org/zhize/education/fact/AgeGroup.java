package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** The age group of a kindergarten class. */
public enum AgeGroup implements Titled {
    /** 小班: three to four years old. */
    SMALL("小班"),
    /** 中班: four to five. */
    MIDDLE("中班"),
    /** 大班: five to six. */
    LARGE("大班"),
    /** 混合班: several ages together. */
    MIXED("混合班");

    private final String title;

    AgeGroup(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
