package org.zhize.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.ruleset.RuleSetIdentity;

class MutationReportTest {

    private static final Mutant MUTANT =
            new Mutant("relation", "growth", "增长", Location.of("growth.drl"), "isAtLeast", "isAbove", "");

    private static MutationReport report(int killed, int survived, int refused) {
        Stream<MutantResult> all = Stream.of(
                        IntStream.range(0, killed).mapToObj(i -> MutantResult.killed(MUTANT, "场景")),
                        IntStream.range(0, survived).mapToObj(i -> MutantResult.survived(MUTANT, "")),
                        IntStream.range(0, refused).mapToObj(i -> MutantResult.refused(MUTANT)))
                .flatMap(results -> results);
        return new MutationReport(new RuleSetIdentity("small", "1", Bilingual.same("小"), ""), all.toList());
    }

    @Test
    void two_of_three_are_not_66_67_percent() {
        MutationReport report = report(2, 1, 0);

        assertThat(report.killedPercent()).isEqualByComparingTo("66.66");
        assertThat(report.hasKilled(new BigDecimal("66.66"))).isTrue();
        assertThat(report.hasKilled(new BigDecimal("66.67"))).isFalse();
    }

    @Test
    void one_survivor_of_many_is_not_100_percent() {
        MutationReport report = report(99999, 1, 0);

        assertThat(report.killedPercent()).isEqualByComparingTo("99.99");
        assertThat(report.hasKilled(BigDecimal.valueOf(100))).isFalse();
        assertThat(report(99999, 0, 0).hasKilled(BigDecimal.valueOf(100))).isTrue();
    }

    @Test
    void refused_ones_count_neither_way() {
        assertThat(report(1, 1, 98).killedPercent()).isEqualByComparingTo("50");
        assertThat(report(0, 0, 1).hasKilled(BigDecimal.valueOf(100))).isTrue();
    }

    @Test
    void nobody_is_told_that_a_change_makes_no_difference_because_nothing_was_found() {
        assertThat(report(0, 1, 0).render(Locale.CHINESE)).contains("\n  没有试出能分辨的场景（不等于没有差别）：请自己写一个，例如让数值恰好等于限值\n");
        assertThat(report(0, 1, 0).render(Locale.ENGLISH))
                .contains("\n  Nothing tried tells them apart, which does not mean that they are the same: "
                        + "write one yourself, such as with a value exactly on the threshold\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"year == $year, ", ", year == $year", "year == $year"})
    void the_comma_that_goes_with_a_constraint_is_not_in_the_sentence(String dropped) {
        Mutant mutant = new Mutant("constraint-dropped", "growth", "增长", Location.of("growth.drl"), dropped, "", "");

        assertThat(mutant.sentence(Locale.CHINESE)).isEqualTo("去掉约束 year == $year，没有任何场景发现");
    }

    @Test
    void a_survivor_stands_under_its_criterion() {
        MutationReport report = report(1, 1, 0);

        assertThat(report.criteria()).isEqualTo(List.of("growth"));
        assertThat(report.of("growth").survivors()).hasSize(1);
        assertThat(report.of("other").results()).isEmpty();
    }
}
