package org.zhize.hierarchy;

import java.util.function.Function;
import java.util.function.Supplier;
import org.zhize.limit.Budget;
import org.zhize.limit.Limits;
import org.zhize.problem.Bilingual;
import org.zhize.problem.NotEvaluatedException;

/** Lets one government that cannot be evaluated cost no other its verdicts. */
final class Guard {

    private Guard() {}

    /**
     * {@return the result}
     *
     * @param limits how much the work may spend
     * @param work is done for one government
     * @param otherwise what stands for the result where the work cannot be done, by the reason
     */
    static <T> T orElse(Limits limits, Supplier<T> work, Function<Bilingual, T> otherwise) {
        try {
            return Budget.within(limits, work);
        } catch (NotEvaluatedException e) {
            return otherwise.apply(e.reason());
        }
    }
}
