package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** The two surcharges on taxes that are earmarked for education. */
public enum SurchargeKind implements Titled {
    /** 教育费附加. */
    EDUCATION("教育费附加"),
    /** 地方教育附加. */
    LOCAL("地方教育附加");

    private final String title;

    SurchargeKind(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
