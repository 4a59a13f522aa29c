package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** Where a school stands, as the staffing standard of 2001 divides schools. */
public enum Locality implements Titled {
    /** 城市. */
    CITY("城市"),
    /** 县镇: county seats and towns. */
    TOWN("县镇"),
    /** 农村. */
    VILLAGE("农村");

    private final String title;

    Locality(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
