package org.zhize.soak;

import java.util.Locale;

/**
 * How it stood after so many evaluations.
 *
 * @param evaluations how many were begun
 * @param seconds since the first
 * @param heap what was alive
 */
record Stage(long evaluations, long seconds, Heap heap) {

    private static final double MEGABYTE = 1024 * 1024;

    static final String HEADINGS =
            "evaluations  seconds  heap MB  metaspace MB  classes  rule sets  evaluators  KieBases  sessions";

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%11d %8d %8.1f %13.1f %8d %10d %11d %9d %9d",
                evaluations,
                seconds,
                heap.used() / MEGABYTE,
                heap.metaspace() / MEGABYTE,
                heap.classes(),
                heap.ruleSets(),
                heap.evaluators(),
                heap.kieBases(),
                heap.sessions());
    }
}
