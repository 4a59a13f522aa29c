package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;
import org.zhize.TestFacts.School;
import org.zhize.finding.Consequence;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.Verdict;

/** Money is given out once, whole, and only when everything is known. */
class DivisionTest {

    private static Norms following(String when, String statement) {
        return Norms.criterion("rate")
                .parameter("floor", "%", "50")
                .rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $rate : value )
                    then
                        require.that($rate).isAtLeast(parameters.percent("floor"));
                    """)
                .with("consequences/talk.yaml", "title: 约谈\nbasis: [test]\n")
                .with("consequences/talk.drl", """
                rule "talk"
                when
                    %s
                then
                    %s;
                end
                """.formatted(when, statement));
    }

    private static BigDecimal sum(List<Consequence> shares) {
        return shares.stream()
                .map(share -> new BigDecimal(share.details().get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static final Norms OR = following(
            "Budget( $pool : general ) Peer( $name : government, $weight : value ) ( Rate( value > 0 ) or Children( all > 0 ) )",
            "consequence.share($pool, $weight).of($name).because(\"奖补\")");

    /** Both alternatives match the same two counties. */
    @Test
    void a_pool_by_a_rule_with_or_is_given_out_whole() {
        List<Consequence> shares = OR.evaluate(
                        Budget.of(2022, "0.01"),
                        Peer.of("甲", "1"),
                        Peer.of("乙", "1"),
                        Rate.of(2022, "60"),
                        new org.zhize.TestFacts.Children(2022, 1L, 2L))
                .consequences();
        assertThat(shares).hasSize(2);
        assertThat(sum(shares)).isEqualByComparingTo("100");
    }

    private static final Norms SHARES = following(
            "Budget( $pool : general ) Peer( $name : government, $weight : value )",
            "consequence.share($pool, $weight).of($name).because(\"奖补\")");

    @Test
    void a_county_whose_weight_is_not_known_does_not_lose_its_share_to_the_others() {
        Evaluation evaluation = SHARES.evaluate(Budget.of(2022, "0.01"), Peer.of("甲", "1"), Peer.of("乙", null));
        assertThat(evaluation.consequences())
                .as(evaluation.assessment().notes().toString())
                .isEmpty();
    }

    @Test
    void a_suspect_weight_is_paid_nothing_yet() {
        Norms norms = SHARES.quality("when $p : Peer( government == \"乙\" ) then suspect($p).because(\"超过\");");
        Evaluation evaluation = norms.evaluate(Budget.of(2022, "0.01"), Peer.of("甲", "1"), Peer.of("乙", "90"));
        assertThat(evaluation.consequences())
                .as(evaluation.assessment().notes().toString())
                .isEmpty();
    }

    @Test
    void equal_irrational_weights_share_a_pool() {
        Norms norms = following("""
                Budget( $pool : general )
                Peer( $name : government )
                accumulate( School( $pupils : pupils, $books : books ); $cv : weightedCv($books / $pupils, $pupils) )
                """, "consequence.share($pool, $cv).of($name).because(\"奖补\")");
        List<Consequence> shares = norms.evaluate(
                        Budget.of(2022, "0.01"),
                        Peer.of("甲", "1"),
                        Peer.of("乙", "1"),
                        Peer.of("丙", "1"),
                        School.of("1", 45, "279"),
                        School.of("2", 37, "137"),
                        School.of("3", 89, "935"))
                .consequences();
        assertThat(sum(shares)).isEqualByComparingTo("100");
    }

    @Test
    void a_finding_of_last_year_that_is_given_does_not_hide_this_years() {
        Norms norms = following(
                "Situation( $year : dataYear ) CurrentFinding( criterion == \"rate\", year == $year, verdict == Verdict.NOT_MET )",
                "consequence.interview(\"约谈\")");
        assertThat(norms.evaluate(Rate.of(2022, "40")).consequences()).hasSize(1);
        assertThat(norms.evaluate(Rate.of(2022, "40"), new CurrentFinding("rate", 2021, Verdict.MET, "x"))
                        .consequences())
                .hasSize(1);
    }
}
