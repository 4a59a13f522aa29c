package org.zhize.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.rule.Verdict;

/** How many verdicts of each kind there are; kinds in the order in which reports list them. */
final class Tally {

    private static final List<Verdict> CHECKS = List.of(
            Verdict.INCONSISTENT, Verdict.MET, Verdict.INSUFFICIENT, Verdict.NOT_APPLICABLE, Verdict.NOT_EVALUATED);

    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    private Tally() {}

    static Tally of(Collection<Verdict> verdicts) {
        Tally tally = new Tally();
        verdicts.forEach(verdict -> tally.counts.merge(verdict, 1, Integer::sum));
        return tally;
    }

    /** {@return the signs and words to be explained: that nothing was evaluated only where that happened} */
    static String legend(boolean isAllEvaluated, Labels labels) {
        return Verdict.IN_REPORTS.stream()
                .filter(verdict -> verdict != Verdict.NOT_EVALUATED || !isAllEvaluated)
                .map(verdict -> verdict.sign() + " " + labels.verdict(verdict))
                .collect(Collectors.joining("  "));
    }

    int of(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    /** {@return such as {@code 达标 3，未达标 1}, without the kinds that do not occur} */
    String sentence(Labels labels) {
        return sentence(Verdict.IN_REPORTS, labels::verdict, labels);
    }

    /** {@return such as {@code 发现问题 1，未发现问题 12}, of quality checks} */
    String ofChecks(Labels labels) {
        return sentence(CHECKS, labels::check, labels);
    }

    private String sentence(List<Verdict> order, Function<Verdict, String> word, Labels labels) {
        return order.stream()
                .filter(verdict -> of(verdict) > 0)
                .map(verdict -> word.apply(verdict) + " " + of(verdict))
                .collect(Collectors.joining(labels.get("comma")));
    }
}
