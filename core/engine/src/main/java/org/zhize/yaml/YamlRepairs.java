package org.zhize.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be tried where the parser gave up: on that line, the one before, and the one on which the thing began. */
final class YamlRepairs {

    /** Longer than any that a person wrote: each stretch of it would be tried. */
    private static final int LONGEST_LINE = 2000;

    private final List<String> lines;
    private final YamlFailure failure;
    private final Trials trials;

    YamlRepairs(List<String> lines, YamlFailure failure, Trials trials) {
        this.lines = lines;
        this.failure = failure;
        this.trials = trials;
    }

    /** {@return the likeliest of those after which the parser gets farthest; nothing if none helps} */
    Optional<YamlRepair> best() {
        YamlRepair best = null;
        long reached = failure.reach();
        for (YamlRepair repair :
                (Iterable<YamlRepair>) candidates().takeWhile(candidate -> trials.areLeft())::iterator) {
            Optional<YamlFailure> next = trials.failureIn(repair.applyTo(lines));
            if (next.isEmpty()) {
                return Optional.of(repair);
            }
            long reach = next.get().reach() - Math.max(0, repair.shift());
            if (reach > reached) {
                best = repair;
                reached = reach;
            }
        }
        return Optional.ofNullable(best);
    }

    private Stream<YamlRepair> candidates() {
        return Stream.of(
                        places().flatMap(line -> new BlankRepairs(lines, line).all()),
                        places().flatMap(line -> new PunctuationRepairs(lines.get(line), line).all()),
                        places().flatMap(line -> new BracketRepairs(lines.get(line), line).all()),
                        places().flatMap(line -> new QuoteRepairs(lines.get(line), line).all()),
                        places().flatMap(line -> new BlankRepairs(lines, line).indents()))
                .flatMap(repairs -> repairs);
    }

    private Stream<Integer> places() {
        int last = Math.min(failure.line(), lines.size() - 1);
        int before = IntStream.iterate(last - 1, line -> line >= 0, line -> line - 1)
                .filter(line -> !lines.get(line).isBlank())
                .findFirst()
                .orElse(last);
        return Stream.of(last, before, Math.min(failure.began(), last))
                .filter(line -> lines.get(line).length() <= LONGEST_LINE)
                .distinct();
    }
}
