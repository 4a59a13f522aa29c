package org.zhize.testkit.variation;

import org.zhize.problem.Bilingual;

/** What must hold of every scenario of every rule set. */
public enum RobustnessCheck {
    /** The order in which facts come changes nothing. */
    ORDER(
            "事实的先后", "order of facts",
            "事实换个顺序，结果不能变", "the order of facts changes nothing"),
    /** A fact that is given twice says no more than once. */
    DUPLICATE(
            "重复的事实", "facts given twice",
            "同一事实写两遍，判定不能变", "a fact given twice says no more than once"),
    /** Knowing less never proves more. */
    ABSENCE(
            "缺少的值", "absent values",
            "少知道一个值，不能因此达标", "knowing less never proves that a criterion is met"),
    /** Nothing is met where nothing is known. */
    NO_FACTS("没有事实", "no facts", "什么都不知道，不能达标", "nothing is met where nothing is known"),
    /** What a criterion declares under {@code monotone:} holds. */
    MONOTONE(
            "单调性", "monotonicity",
            "按标准的 monotone: 朝有利方向改动，不能由达标变为不达标",
                    "a change for the better, as monotone: declares, never worsens the verdict");

    private final String titleZh;
    private final String titleEn;
    private final String demandZh;
    private final String demandEn;

    RobustnessCheck(String titleZh, String titleEn, String demandZh, String demandEn) {
        this.titleZh = titleZh;
        this.titleEn = titleEn;
        this.demandZh = demandZh;
        this.demandEn = demandEn;
    }

    /** {@return what people call it} */
    public Bilingual title() {
        return new Bilingual(titleZh, titleEn);
    }

    /** {@return in a sentence, what must hold} */
    public Bilingual demand() {
        return new Bilingual(demandZh, demandEn);
    }
}
