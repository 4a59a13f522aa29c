package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** What one evaluation found is a fact of the next. */
class TwoYearsTest {

    private static final Norms NORMS = Norms.criterion("rate")
            .parameter("floor", "%", "50")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $rate : value )
                    then
                        require.that($rate).isAtLeast(parameters.percent("floor"));
                    """)
            .andCriterion("repeated")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        PriorFinding( year == $year - 1, verdict == Verdict.NOT_MET, $criterion : criterion )
                        CurrentFinding( year == $year, criterion == $criterion, $verdict : verdict )
                    then
                        require.met($verdict).of($criterion);
                    """)
            .rule("""
                    when
                        Situation( $year : dataYear )
                        not PriorFinding( year == $year - 1, verdict == Verdict.NOT_MET )
                    then
                        require.holds("上年没有问题");
                    """)
            .andCriterion("both")
            .yaml("all-of: [rate, repeated]");

    private static List<Object> next(String lastYear) {
        List<PriorFinding> found = NORMS.evaluator()
                .evaluate(Situation.of("371002", Year.of(2021)), List.of(Rate.of(2021, lastYear)))
                .priorFindings();
        return new ArrayList<>(found);
    }

    private static Verdict repeated(String lastYear, Object... facts) {
        List<Object> all = next(lastYear);
        all.addAll(List.of(facts));
        return NORMS.evaluator().evaluate(Norms.SITUATION, all).verdict("repeated");
    }

    @Test
    void a_finding_of_two_years_is_a_repeated_one() {
        assertThat(repeated("49", Rate.of(2022, "49"))).isEqualTo(NOT_MET);
        assertThat(repeated("49", Rate.of(2022, "50"))).isEqualTo(MET);
        assertThat(repeated("50", Rate.of(2022, "49"))).isEqualTo(MET);
        assertThat(repeated("49")).isEqualTo(INSUFFICIENT);
    }

    @Test
    void without_an_earlier_evaluation_nobody_knows() {
        assertThat(NORMS.evaluate(Rate.of(2022, "49")).verdict("repeated")).isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_criterion_that_combines_one_over_findings_comes_after_it() {
        List<Object> all = next("49");
        all.add(Rate.of(2022, "50"));

        assertThat(NORMS.evaluator().evaluate(Norms.SITUATION, all).verdict("both"))
                .isEqualTo(MET);
    }

    @Test
    void every_verdict_is_carried_with_its_reason() {
        List<Object> found = next("49");

        assertThat(found).hasSize(3);
        assertThat(found)
                .map(PriorFinding.class::cast)
                .filteredOn(finding -> "rate".equals(finding.criterion()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.year()).isEqualTo(2021);
                    assertThat(finding.verdict()).isEqualTo(NOT_MET);
                    assertThat(finding.text()).contains("49");
                });
    }
}
