package org.zhize.rule;

/** Who vouches for a datum. */
public enum Provenance {
    /** 自评: the evaluated government's own report. A claim of its own to have passed proves nothing. */
    SELF_REPORT("自评"),
    /** 初审: the first review by the superior authority. */
    FIRST_REVIEW("初审"),
    /** 复审: the review after an objection. */
    RECHECK("复审"),
    /** 实地核查: an on-site inspection. */
    ON_SITE("实地核查"),
    /** 统计: published statistics. */
    STATISTICS("统计");

    private final String title;

    Provenance(String title) {
        this.title = title;
    }

    /** {@return the Chinese title} */
    public String title() {
        return title;
    }
}
