package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_APPLICABLE;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.CriterionVerdict;

/** A quality check has a verdict of its own. */
class QualityVerdictTest {

    private static final Norms PARTS =
            Norms.criterion("anything").with("theme/anything.drl", """
            rule "anything" when Children( $all : all ) then require.that($all).isAtLeast(0); end
            """).quality("""
            when
                $children : Children( inPublic > all )
            then
                suspect($children).because("部分大于总数 / the part exceeds the whole");
            """);

    private static CriterionVerdict check(Norms norms, Object... facts) {
        return norms.evaluate(facts).criterion("checks");
    }

    @Test
    void it_is_met_where_it_checked_something_and_found_nothing() {
        CriterionVerdict sound = check(PARTS, new Children(2022, 3L, 10L), new Children(2021, 10L, 10L));

        assertThat(sound.verdict()).isEqualTo(MET);
        assertThat(sound.reason().zh()).contains("2 组");
    }

    @Test
    void it_is_inconsistent_where_it_marked_a_fact_and_says_which() {
        CriterionVerdict marked = check(PARTS, new Children(2022, 11L, 10L), new Children(2021, 10L, 10L));

        assertThat(marked.verdict()).isEqualTo(INCONSISTENT);
        assertThat(marked.findings()).hasSize(1);
        assertThat(marked.findings().get(0).facts().get(0).values()).containsEntry("year", "2022");
        assertThat(marked.reason().zh()).contains("部分大于总数").doesNotContain("exceeds");
        assertThat(marked.reason().en()).contains("exceeds");
    }

    @Test
    void it_is_insufficient_where_it_had_nothing_to_check() {
        assertThat(check(PARTS).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(check(PARTS).missing().toString()).contains("Children");
        assertThat(check(PARTS, new Children(2022, null, 10L)).verdict()).isEqualTo(INSUFFICIENT);
        assertThat(check(PARTS, new Children(2022, null, 10L)).missing().toString())
                .contains("inPublic");
    }

    @Test
    void what_one_pair_lacks_does_not_hide_what_another_shows() {
        assertThat(check(PARTS, new Children(2022, null, 10L), new Children(2021, 3L, 10L))
                        .verdict())
                .isEqualTo(MET);
    }

    @Test
    void a_note_and_an_insufficiency_are_marks_too() {
        for (String mark : new String[] {".note()", ".insufficient()"}) {
            Norms norms =
                    Norms.criterion("anything").with("theme/anything.drl", """
                    rule "anything" when Children( $all : all ) then require.that($all).isAtLeast(0); end
                    """).quality("""
                    when
                        $children : Children( inPublic > all )
                    then
                        suspect($children).because("部分大于总数")%s;
                    """.formatted(mark));

            assertThat(check(norms, new Children(2022, 11L, 10L)).verdict()).isEqualTo(INCONSISTENT);
            assertThat(check(norms, new Children(2022, 9L, 10L)).verdict()).isEqualTo(MET);
        }
    }

    @Test
    void a_check_without_a_parameter_in_force_does_not_apply() {
        Norms norms = PARTS.with("quality/outlier.yaml", """
                title: o
                basis: [test]
                parameters:
                  most: { unit: "%", values: { 2030-01-01: { value: 40, basis: test } } }
                """).with("quality/outlier.drl", """
                rule "outlier"
                when
                    $last : Children( $all : all )
                then
                    suspect($last).because("x").where($all / $all).isAbove(parameters.percent("most"));
                end
                """);

        assertThat(norms.evaluate(new Children(2022, 1L, 1L))
                        .criterion("outlier")
                        .verdict())
                .isEqualTo(NOT_APPLICABLE);
    }

    private static final Norms RECOMPUTED =
            Norms.criterion("anything").with("theme/anything.drl", """
            rule "anything" when Budget( $general : general ) then require.that($general).isAtLeast(0); end
            """).quality("""
            when
                Budget( $year : year, $now : general )
                Budget( year == $year - 1, $last : general )
                $stated : Rate( year == $year, $rate : value )
            then
                suspect($stated).because("印出的增幅与数据不符").where($now / $last - 1).differsFrom($rate);
            """);

    /** A printed figure is rounded or truncated: one unit in its last place is agreement, more is none. */
    @ParameterizedTest
    @CsvSource({
        "1101, 10.1, MET",
        "1101, 10, MET",
        "1101, 10.2, MET",
        "1101, 10.0, MET",
        "1101, 9.9, INCONSISTENT",
        "1101, 10.3, INCONSISTENT",
        "1101, 10.11, MET",
        "1101, 10.12, INCONSISTENT",
        "1101, 10.100, MET",
        "1101, 10.102, INCONSISTENT",
        "978.7, -2.13, MET",
        "978.7, -1.73, INCONSISTENT",
    })
    void a_stated_growth_agrees_within_one_unit_of_its_last_place(String now, String rate, String verdict) {
        CriterionVerdict check = check(
                RECOMPUTED,
                new Budget(2021, new BigDecimal("1000"), null),
                new Budget(2022, new BigDecimal(now), null),
                new Rate(2022, new BigDecimal(rate)));

        assertThat(check.verdict().name()).isEqualTo(verdict);
    }
}
