package org.zhize.score;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** What is said of each leaf where a scheme gives no points. */
final class LeafLister {

    private static final List<Verdict> ORDER =
            List.of(Verdict.MET, Verdict.NOT_MET, Verdict.INSUFFICIENT, Verdict.INCONSISTENT, Verdict.NOT_APPLICABLE);
    private static final Bilingual NOTHING = new Bilingual("没有由规则判定的项", "nothing that a rule decides");

    private final ScoreInput input;

    LeafLister(ScoreInput input) {
        this.input = input;
    }

    Outcome list(Indicator leaf) {
        if (leaf instanceof Indicator.OfCriterion) {
            Verdict verdict =
                    input.criteria().getOrDefault(leaf.id(), Achieved.UNKNOWN).verdict();
            return new Outcome(Sum.NOTHING, verdict, null, new Bilingual(verdict.title(), verdict.name()));
        }
        String letter = input.letters().get(leaf.id());
        return new Outcome(
                Sum.NOTHING,
                null,
                null,
                letter == null
                        ? new Bilingual("没有专家评级", "no expert's grade")
                        : new Bilingual("专家评为 " + letter, "graded " + letter));
    }

    /** {@return how many leaves got each verdict, such as {@code 达标 3，未达标 1}} */
    static Bilingual tally(Stream<Scored> leaves) {
        Map<Verdict, Long> counts = leaves.map(leaf -> leaf.item().verdict())
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Verdict> came = ORDER.stream().filter(counts::containsKey).toList();
        return came.isEmpty()
                ? NOTHING
                : new Bilingual(
                        joined("，", came, verdict -> verdict.title() + " " + counts.get(verdict)),
                        joined(", ", came, verdict -> verdict.name() + " " + counts.get(verdict)));
    }

    private static String joined(String separator, List<Verdict> verdicts, Function<Verdict, String> words) {
        return verdicts.stream().map(words).collect(Collectors.joining(separator));
    }
}
