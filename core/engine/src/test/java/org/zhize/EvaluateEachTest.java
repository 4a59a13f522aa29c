package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.Counties.NORMS;
import static org.zhize.Counties.county;
import static org.zhize.Counties.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;

class EvaluateEachTest {

    private static final List<Dossier> FAMILY =
            List.of(dossier("1"), county("112", 6, 10), dossier("11"), county("111", 3, 10), county("121", 5, 10));

    @Test
    void those_below_come_before_those_above_each_level_by_code() {
        assertThat(each(NORMS.evaluator(), FAMILY))
                .extracting(assessment -> assessment.situation().government())
                .containsExactly("111", "112", "121", "11", "1");
    }

    @Test
    void it_says_of_each_the_same_as_evaluating_all() {
        Evaluator evaluator = NORMS.evaluator();

        assertThat(each(evaluator, FAMILY))
                .containsExactlyInAnyOrderElementsOf(evaluator
                        .evaluateAll(FAMILY)
                        .map(Evaluation::assessment)
                        .toList());
    }

    @Test
    void more_governments_than_are_held_at_once_are_judged_like_few() {
        List<Assessment> all = each(manyCounties(), manyDossiers());

        assertThat(all).hasSize(201);
        assertThat(all.get(200).verdicts())
                .filteredOn(verdict -> verdict.criterion().equals("every-county"))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.findings()).hasSize(200));
    }

    @Test
    void all_are_handed_over_in_the_calling_thread() {
        Set<Thread> threads = new HashSet<>();

        manyCounties().evaluateEach(manyDossiers(), evaluation -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void whoever_takes_them_may_have_enough() {
        List<Evaluation> taken = new ArrayList<>();
        UncheckedIOException full = new UncheckedIOException(new IOException("the disk is full"));

        assertThatThrownBy(() -> manyCounties().evaluateEach(manyDossiers(), evaluation -> {
                    taken.add(evaluation);
                    throw full;
                }))
                .isSameAs(full);
        assertThat(taken).hasSize(1);
    }

    @Test
    void whoever_waits_for_them_may_be_interrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> each(manyCounties(), manyDossiers())).hasMessageContaining("中断");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Evaluator manyCounties() {
        String counties = IntStream.range(0, 200)
                .mapToObj(i -> String.format(Locale.ROOT, "13%03d,县,county,13,,\n", i))
                .reduce("13,大市,city,1,,\n", String::concat);
        return NORMS.with("regions.csv", counties).evaluator();
    }

    private static List<Dossier> manyDossiers() {
        return Stream.concat(
                        Stream.of(dossier("13")),
                        IntStream.range(0, 200)
                                .mapToObj(i -> county(String.format(Locale.ROOT, "13%03d", i), i % 10, 9)))
                .toList();
    }

    @Test
    void nothing_is_handed_over_where_one_government_is_unknown() {
        List<Evaluation> taken = new ArrayList<>();

        assertThatThrownBy(() ->
                        NORMS.evaluator().evaluateEach(List.of(county("111", 1, 2), dossier("999")), taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("999");
        assertThat(taken).isEmpty();
    }

    private static List<Assessment> each(Evaluator evaluator, List<Dossier> dossiers) {
        List<Assessment> taken = new ArrayList<>();
        evaluator.evaluateEach(dossiers, evaluation -> taken.add(evaluation.assessment()));
        return taken;
    }
}
