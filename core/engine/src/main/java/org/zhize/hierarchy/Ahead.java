package org.zhize.hierarchy;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.zhize.problem.InterruptedEvaluationException;

/**
 * Works on the next piece while the caller takes the results of the last one, so that writing reports does not keep judging
 * waiting.
 */
final class Ahead {

    private Ahead() {}

    /**
     * Hands over all results, in order and in the calling thread.
     *
     * @param pieces in order; the work on one begins when that on the one before it is done
     * @param work may use parallel streams
     * @param taker takes the results
     */
    static <P, R> void work(List<P> pieces, Function<P, List<R>> work, Consumer<R> taker) {
        if (pieces.size() == 1) {
            work.apply(pieces.get(0)).forEach(taker); // as many small evaluations are: not worth a thread
            return;
        }
        ForkJoinPool pool = new ForkJoinPool();
        try {
            Iterator<P> rest = pieces.iterator();
            List<R> results = List.of();
            while (rest.hasNext()) {
                P piece = rest.next();
                ForkJoinTask<List<R>> next = pool.submit(() -> work.apply(piece));
                results.forEach(taker);
                results = result(next);
            }
            results.forEach(taker);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> List<R> result(ForkJoinTask<List<R>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedEvaluationException();
        } catch (ExecutionException e) {
            return task.join(); // throws what the work threw
        }
    }
}
