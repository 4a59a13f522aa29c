package org.zhize.education.fact;

import org.zhize.rule.Titled;

/** What is done about projects that are behind their plan, each step after the one before. */
public enum WarningStep implements Titled {
    /** 还没有措施: nothing was done yet. */
    NONE("还没有措施"),
    /** 任务清单: a list of tasks was drawn up. */
    TASK_LIST("任务清单"),
    /** 旬报: progress is reported every ten days. */
    TEN_DAY_REPORT("旬报"),
    /** 通报: a circular was issued. */
    CIRCULAR("通报"),
    /** 约谈: those in charge were interviewed. */
    INTERVIEW("约谈");

    private final String title;

    WarningStep(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
