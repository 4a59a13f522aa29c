package org.zhize.soak;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zhize.Evaluator;
import org.zhize.dossier.Dossier;

/**
 * Threads that evaluate by one evaluator, while every so often one of them reads the rule set again and puts another evaluator
 * in its place, in turn of each edition; as a service does. Each report must be the one that its edition leads to.
 */
final class SharedEvaluator {

    private record Current(Evaluator evaluator, Edition edition) {}

    private final List<Edition> editions;
    private final List<Dossier> dossiers;
    private final long evaluations;
    private final long betweenReloads;
    private final long betweenStages;
    private final Consumer<Stage> stages;
    private final AtomicLong begun = new AtomicLong();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final long start = System.nanoTime();
    private volatile Current current;

    /** @param stages is told how it stands, ten times */
    SharedEvaluator(
            List<Edition> editions, List<Dossier> dossiers, long evaluations, int reloads, Consumer<Stage> stages) {
        this.editions = editions;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.betweenReloads = Math.max(1, evaluations / reloads);
        this.betweenStages = Math.max(1, evaluations / 10);
        this.stages = stages;
        this.current = read(editions.get(0));
    }

    private static Current read(Edition edition) {
        return new Current(edition.evaluator(), edition);
    }

    /** {@return which reports were not as they must be, once all threads have ended} */
    List<String> run(int threads) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Callable<Boolean> worker = this::work;
            for (Future<Boolean> ended : executor.invokeAll(Collections.nCopies(threads, worker))) {
                ended.get();
            }
        } finally {
            executor.shutdownNow();
        }
        // a thread that has not ended yet would hold the evaluator
        if (!executor.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("threads that do not end");
        }
        return List.copyOf(wrong);
    }

    private boolean work() {
        for (long number = begun.getAndIncrement(); number < evaluations; number = begun.getAndIncrement()) {
            if (number % betweenReloads == betweenReloads - 1) {
                current = read(editions.get((int) (number / betweenReloads + 1) % editions.size()));
            }
            if (number % betweenStages == 0) {
                stages.accept(stage(number));
            }
            evaluate((int) (number % dossiers.size()), current);
        }
        return true;
    }

    private Stage stage(long number) {
        return new Stage(number, (System.nanoTime() - start) / 1_000_000_000, Heap.now());
    }

    private void evaluate(int dossier, Current by) {
        byte[] report = Edition.report(by.evaluator(), dossiers.get(dossier));
        byte[] expected = by.edition().reports().get(dossier);
        if (!Arrays.equals(report, expected)) {
            wrong.add(dossiers.get(dossier).situation() + difference(report, expected));
        }
    }

    /** The first line that is other than expected. */
    private static String difference(byte[] report, byte[] expected) {
        List<String> right =
                new String(expected, StandardCharsets.UTF_8).lines().toList();
        List<String> said = new String(report, StandardCharsets.UTF_8).lines().toList();
        return IntStream.range(0, Math.min(right.size(), said.size()))
                .filter(line -> !right.get(line).equals(said.get(line)))
                .mapToObj(line -> " %d: %s / %s"
                        .formatted(
                                line + 1,
                                said.get(line).strip(),
                                right.get(line).strip()))
                .findFirst()
                .orElse(" one is longer");
    }
}
