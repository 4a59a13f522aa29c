package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** How tutoring institutions are counted: off-line and on-line apart, or together. */
public enum TutoringSeries implements Titled {
    /** not told apart. */
    TOTAL("合计"),
    /** off-line. */
    OFFLINE("线下"),
    /** on-line. */
    ONLINE("线上");

    private final String title;

    TutoringSeries(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
