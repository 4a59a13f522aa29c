package org.zhize.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    /**
     * The evaluation of the government was broken off, such as by a limit: nothing is known of any of its criteria. No rule
     * ever sees it; to rules such a verdict is absent.
     */
    NOT_EVALUATED("未评价", "⊘"),
    /** The data needed are missing. */
    INSUFFICIENT("数据不足", "?"),
    /** Required, measured, and holds. */
    MET("达标", "✓"),
    /** The criterion does not apply to this government, date or part. */
    NOT_APPLICABLE("不适用", "–");

    /** In the order in which reports list them. */
    public static final List<Verdict> IN_REPORTS =
            List.of(MET, NOT_MET, INSUFFICIENT, INCONSISTENT, NOT_APPLICABLE, NOT_EVALUATED);

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

    /** {@return the verdict as a rule may see it: null where there was no evaluation, so that nothing is concluded from it} */
    static @Nullable Verdict known(@Nullable Verdict verdict) {
        return verdict == NOT_EVALUATED ? null : verdict;
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
