package org.zhize.limit;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.zhize.problem.InterruptedEvaluationException;

/**
 * What the evaluation of one government may still spend. The rule engine cannot be stopped from outside; so what it calls
 * counts, and stops it from inside.
 *
 * <p>Each belongs to the thread that evaluates.
 */
public final class Budget {

    /** How many looks lie between two glances at the clock: a power of two. */
    private static final long GLANCE = 1 << 12;

    private static final ThreadLocal<Budget> CURRENT = new ThreadLocal<>();

    private final Limits limits;
    private final long mostLooks;
    private final long mostCombinations;
    private final long end;
    private long looks;
    private long combinations;

    private Budget(Limits limits) {
        this.limits = limits;
        this.mostLooks = limits.most(Limit.LOOKS);
        this.mostCombinations = limits.most(Limit.COMBINATIONS);
        long longest = TimeUnit.MILLISECONDS.toNanos(limits.most(Limit.MILLISECONDS));
        this.end = System.nanoTime() + Math.min(longest, Long.MAX_VALUE / 2);
    }

    /**
     * {@return the result of work that may spend so much}
     *
     * @param limits how much
     * @param work what this thread does
     * @throws LimitExceededException if it is too little
     * @throws InterruptedEvaluationException if the thread was interrupted
     */
    public static <T> T within(Limits limits, Supplier<T> work) {
        Budget outer = CURRENT.get();
        CURRENT.set(new Budget(limits));
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    /** {@return what this thread may spend: the standard limits where nobody says otherwise} */
    public static Budget current() {
        Budget current = CURRENT.get();
        return current == null ? new Budget(Limits.standard()) : current;
    }

    /** Spends a look at a fact. */
    public void look() {
        if (++looks > mostLooks) {
            throw new LimitExceededException(Limit.LOOKS, mostLooks);
        } else if (looks % GLANCE == 0) {
            glance();
        }
    }

    /** Spends a combination of facts. */
    public void find() {
        if (++combinations > mostCombinations) {
            throw new LimitExceededException(Limit.COMBINATIONS, mostCombinations);
        }
    }

    /** Looks whether there is time left, before or after something that may take long. */
    public void glance() {
        if (System.nanoTime() - end > 0) {
            throw new LimitExceededException(Limit.MILLISECONDS, limits.most(Limit.MILLISECONDS));
        } else if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedEvaluationException();
        }
    }
}
