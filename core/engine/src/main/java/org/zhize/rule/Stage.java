package org.zhize.rule;

/** A stage of education, as the statistics of education divide it (domain abbreviations in brackets). */
public enum Stage implements Titled {
    /** 学前教育 (PRE). */
    PRESCHOOL("学前"),
    /** 小学 (PRI). */
    PRIMARY("小学"),
    /** 初中 (JUN). */
    JUNIOR("初中"),
    /** 义务教育, primary and junior secondary together (CMP). */
    COMPULSORY("义务教育"),
    /** 普通高中 (SHS). */
    SENIOR_HIGH("普通高中"),
    /** 中等职业教育 (VOC). */
    VOCATIONAL("中职"),
    /** 高中阶段, senior high and secondary vocational together (HIGH). */
    SENIOR("高中阶段"),
    /** 高等教育 (HE). */
    HIGHER("高等教育"),
    /** 特殊教育 (SPE). */
    SPECIAL("特殊教育"),
    /** 各级教育, all stages together (ALL). */
    ALL("各级教育");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
