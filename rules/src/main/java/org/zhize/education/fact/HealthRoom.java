package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** What a school has for looking after pupils' health. */
public enum HealthRoom implements Titled {
    /** neither. */
    NONE("没有"),
    /** 保健室: a room kept by health teachers. */
    HEALTH_CARE_ROOM("保健室"),
    /** 卫生室: a clinic kept by health professionals. */
    CLINIC("卫生室");

    private final String title;

    HealthRoom(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
