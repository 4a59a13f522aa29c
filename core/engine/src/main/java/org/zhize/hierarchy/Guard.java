package org.zhize.hierarchy;

import java.util.function.Function;
import java.util.function.Supplier;
import org.zhize.limit.Budget;
import org.zhize.limit.Limits;
import org.zhize.problem.Bilingual;
import org.zhize.problem.InterruptedEvaluationException;
import org.zhize.problem.NotEvaluatedException;

/**
 * Lets one government that cannot be evaluated cost no other its verdicts, and evaluates none any more once whoever asked for
 * it is interrupted. For one evaluation; may be shared between threads.
 */
final class Guard {

    private static final Bilingual NO_MEMORY = new Bilingual(
            "评价这个政府时内存不足。请减少它的数据，或给 Java 更多内存（-Xmx）",
            "the memory did not suffice for this government. Give it fewer facts, or Java more memory (-Xmx)");

    private static final Bilingual NO_STACK = new Bilingual(
            "评价这个政府时嵌套过深，栈空间不足。请给线程更大的栈（-Xss）",
            "this government nests too deep for the stack. Give threads a larger one (-Xss)");

    private final Limits limits;
    private final Thread asking;

    /**
     * @param limits how much may be spent on one government
     * @param asking the thread that asked for the evaluation; others may do the work
     */
    Guard(Limits limits, Thread asking) {
        this.limits = limits;
        this.asking = asking;
    }

    /**
     * {@return the result}
     *
     * @param work is done for one government
     * @param otherwise what stands for the result where the work cannot be done, by the reason
     * @throws InterruptedEvaluationException if the thread that asked is interrupted
     */
    <T> T orElse(Supplier<T> work, Function<Bilingual, T> otherwise) {
        if (asking.isInterrupted()) {
            throw new InterruptedEvaluationException();
        }
        try {
            return Budget.within(limits, work);
        } catch (NotEvaluatedException e) {
            return otherwise.apply(e.reason());
        } catch (OutOfMemoryError e) {
            return otherwise.apply(NO_MEMORY);
        } catch (StackOverflowError e) {
            return otherwise.apply(NO_STACK);
        }
    }
}
