package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** How far a duty is carried out, as its evidence shows. A plan alone is not yet a duty carried out. */
public enum EvidenceStatus implements Titled {
    /** 未落实: nothing was done. */
    NOT_DONE("未落实"),
    /** 已有方案，尚未实施: planned or announced, but not in force. */
    PLANNED("已有方案，尚未实施"),
    /** 已落实: in force, or carried out. */
    DONE("已落实");

    private final String title;

    EvidenceStatus(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
