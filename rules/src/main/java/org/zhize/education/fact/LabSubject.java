package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** A subject that is taught with experiments (理化生). */
public enum LabSubject implements Titled {
    /** 物理. */
    PHYSICS("物理"),
    /** 化学. */
    CHEMISTRY("化学"),
    /** 生物. */
    BIOLOGY("生物");

    private final String title;

    LabSubject(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
