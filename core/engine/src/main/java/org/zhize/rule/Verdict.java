package org.zhize.rule;

import java.util.Collection;
import java.util.Comparator;

/**
 * What is decided about one criterion, part or subject. Nothing passes in silence: missing or contradictory data have
 * verdicts of their own.
 *
 * <p>The constants stand in worst-of order, worst first.
 */
public enum Verdict implements Titled {
    /** Required, measured, and does not hold. */
    NOT_MET("未达标", "✗"),
    /** The data contradict themselves. */
    INCONSISTENT("数据矛盾", "!"),
    /** The data needed are missing. */
    INSUFFICIENT("数据不足", "?"),
    /** Required, measured, and holds. */
    MET("达标", "✓"),
    /** The criterion does not apply to this government, date or part. */
    NOT_APPLICABLE("不适用", "–");

    private final String title;
    private final String sign;

    Verdict(String title, String sign) {
        this.title = title;
        this.sign = sign;
    }

    @Override
    public String title() {
        return title;
    }

    /** {@return how it is shown where there is no room for a word: one character, to be told from the others without colour} */
    public String sign() {
        return sign;
    }

    /** {@return whether the data decided it: met or not met} */
    public boolean isDecided() {
        return this == MET || this == NOT_MET;
    }

    /**
     * {@return the worst of the given verdicts, {@link #NOT_APPLICABLE} if there are none}
     *
     * @param verdicts in any order
     */
    public static Verdict worstOf(Collection<Verdict> verdicts) {
        return verdicts.stream().min(Comparator.naturalOrder()).orElse(NOT_APPLICABLE);
    }
}
