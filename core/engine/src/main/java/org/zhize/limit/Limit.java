package org.zhize.limit;

import org.zhize.problem.Bilingual;

/**
 * One thing of which there may be only so much; what is above is refused at load, or leaves a government
 * {@linkplain org.zhize.rule.Verdict#NOT_EVALUATED not evaluated}. {@link Limits} sets them.
 */
public enum Limit {
    /**
     * How often the conditions of rules may compare something, in each step of one government's evaluation: checking
     * its data, judging it, and what follows from its grade. Default 100,000,000: a county needs some ten thousands, the
     * nation some millions; more is a rule that tries everything with everything.
     */
    LOOKS(100_000_000, "规则比较数据的次数", "comparisons by rules"),

    /**
     * How many combinations of facts the rules may find in each step of one government's evaluation, partial ones included.
     * Default 2,000,000: each costs some hundred bytes while it is held.
     */
    COMBINATIONS(2_000_000, "规则找到的数据组合数", "combinations of facts that rules find"),

    /**
     * How many milliseconds each step of one government's evaluation may take. Default 60,000: a county takes less than one,
     * and whoever waits longer than a minute believes that the program hangs.
     */
    MILLISECONDS(60_000, "用时（毫秒）", "milliseconds");

    private final long standard;
    private final Bilingual title;

    Limit(long standard, String zh, String en) {
        this.standard = standard;
        this.title = new Bilingual(zh, en);
    }

    /** {@return what may be at the most where nobody says otherwise} */
    public long standard() {
        return standard;
    }

    /** {@return what is limited, with its unit} */
    public Bilingual title() {
        return title;
    }
}
