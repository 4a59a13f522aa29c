package org.zhize.rule;

/** Who vouches for a datum. The steps of the procedure stand in their order; a later one supersedes an earlier. */
public enum Provenance implements Titled {
    /** 自评: the evaluated government's own report. A claim of its own to have passed proves nothing. */
    SELF_REPORT("自评"),
    /** 初审: the first review by the superior authority. */
    FIRST_REVIEW("初审"),
    /** 实地核查: an on-site inspection. */
    ON_SITE("实地核查"),
    /** 复审: the review after an objection. */
    RECHECK("复审"),
    /** 异议: the evaluated government objects to a review. As its own word it proves nothing and supersedes nothing. */
    OBJECTION("异议"),
    /** 统计: published statistics, no step of the procedure. */
    STATISTICS("统计");

    private final String title;

    Provenance(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return whether it is a step of the procedure by which data and conclusions are settled} */
    public boolean isStep() {
        return compareTo(RECHECK) <= 0;
    }

    /** {@return whether it settles what the other said} */
    public boolean supersedes(Provenance other) {
        return isStep() && other.isStep() && compareTo(other) > 0;
    }

    /** {@return whether the evaluated government itself says it} */
    public boolean isOwnWord() {
        return this == SELF_REPORT || this == OBJECTION;
    }
}
