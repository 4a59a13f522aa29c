package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Budget;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;
import org.zhize.finding.Consequence;
import org.zhize.language.EffectKind;

/** What follows from findings. */
class ConsequencesTest {

    private static final Norms RATE =
            Norms.criterion("rate").parameter("floor", "%", "50").rule("""
                    when
                        Situation( $year : dataYear )
                        Rate( year == $year, $rate : value )
                    then
                        require.that($rate).isAtLeast(parameters.percent("floor"));
                    """);

    private static Norms following(String statement) {
        return following("CurrentFinding( criterion == \"rate\", verdict == Verdict.NOT_MET )", statement);
    }

    private static Norms following(String when, String statement) {
        return RATE.with("consequences/talk.yaml", "title: 约谈\nbasis: [test]\n")
                .with("consequences/talk.drl", """
                rule "talk"
                when
                    %s
                then
                    %s;
                end
                """.formatted(when, statement));
    }

    @Test
    void it_follows_from_a_criterion_that_is_not_met_and_from_nothing_else() {
        Norms norms = following("consequence.interview(\"约谈主要负责人 / talk to the leaders\")");

        assertThat(norms.evaluate(Rate.of(2022, "50")).consequences()).isEmpty();
        assertThat(norms.evaluate().consequences()).isEmpty();
        assertThat(norms.evaluate(Rate.of(2022, "49.99")).consequences())
                .singleElement()
                .satisfies(talk -> {
                    assertThat(talk.id()).isEqualTo("talk");
                    assertThat(talk.kind()).isEqualTo(EffectKind.INTERVIEW);
                    assertThat(talk.text().zh()).isEqualTo("约谈主要负责人");
                    assertThat(talk.text().en()).isEqualTo("talk to the leaders");
                    assertThat(talk.criteria()).containsExactly("rate");
                    assertThat(talk.rule().name()).isEqualTo("talk");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consequence.cap(\"good\").because(\"不得评优\") | CAP | {grade=good}",
                "consequence.downgrade(1).because(\"降一档\") | DOWNGRADE | {steps=1}",
                "consequence.veto(\"一票否决\") | VETO | {}",
                "consequence.record(\"carry-over\", \"结转\") | RECORD | {record=carry-over}",
                "consequence.record(\"carry-over\", \"结转\").of(\"371000\").because(\"未达标\") | RECORD | {record=carry-over}",
            })
    void each_kind_carries_what_it_says(String statement, EffectKind kind, String details) {
        Consequence only = following(statement)
                .evaluate(Rate.of(2022, "49"))
                .consequences()
                .get(0);

        assertThat(only.kind()).isEqualTo(kind);
        assertThat(only.details()).hasToString(details);
    }

    @Test
    void it_may_depend_on_what_is_computed() {
        Norms norms = following(
                        "Children( $public : inPublic, $all : all )",
                        "consequence.interview(\"x\").where($public / $all).isBelow(parameters.percent(\"line\"))")
                .with("consequences/talk.yaml", """
                        parameters:
                          line: { unit: "%", values: { 2000-01-01: { value: 50, basis: test } } }
                        """);

        assertThat(norms.evaluate(new Children(2022, 499L, 1000L)).consequences())
                .hasSize(1);
        assertThat(norms.evaluate(new Children(2022, 500L, 1000L)).consequences())
                .isEmpty();
    }

    @Test
    void what_cannot_be_told_for_want_of_data_is_said() {
        Norms norms = following("Children( $public : inPublic, inPublic > all )", "consequence.interview(\"x\")");

        Evaluation evaluation = norms.evaluate(new Children(2022, 9L, null));

        assertThat(evaluation.consequences()).isEmpty();
        assertThat(evaluation.assessment().notes().toString())
                .contains("Children")
                .contains("talk");
    }

    @Test
    void a_pool_is_divided_to_the_fen_by_the_largest_remainder() {
        Norms norms = following(
                "Budget( $pool : general ) Peer( $name : government, $weight : value )",
                "consequence.share($pool, $weight).of($name).because(\"奖补\")");

        // 100.01 元 by 1 : 1 : 1 is 33.3366… each: 33.34, 33.34, 33.33
        List<Consequence> shares = norms.evaluate(
                        Budget.of(2022, "0.010001"), peer("甲", "1"), peer("乙", "1"), peer("丙", "1"))
                .consequences();

        assertThat(shares)
                .extracting(share -> share.details().get("amount"))
                .containsExactlyInAnyOrder("33.34", "33.34", "33.33");
        assertThat(shares).extracting(Consequence::subject).containsExactlyInAnyOrder("甲", "乙", "丙");
        assertThat(shares.get(0).details()).containsEntry("pool", "100.01").containsEntry("weights", "0.03");
    }

    @Test
    void a_pool_that_cannot_be_divided_is_told() {
        Evaluation noWeight = SHARES.evaluate(Budget.of(2022, "1"), peer("甲", "0"), peer("乙", "0"));
        Evaluation twoPools = SHARES.evaluate(Budget.of(2022, "1"), Budget.of(2021, "2"), peer("甲", "1"));

        assertThat(noWeight.consequences()).isEmpty();
        assertThat(noWeight.assessment().notes().toString()).contains("权重合计为零");
        assertThat(twoPools.consequences()).isEmpty();
        assertThat(twoPools.assessment().notes().toString()).contains("几个总额");
    }

    private static Peer peer(String name, String weight) {
        return Peer.of(name, weight);
    }

    @Property(tries = 30)
    void shares_add_up_to_the_pool(
            @ForAll @IntRange(max = 100_000_000) int fen,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 1_000_000) Integer> weights) {
        Norms norms = SHARES;
        Object[] facts = IntStream.range(0, weights.size() + 1)
                .mapToObj(i -> i == 0
                        ? (Object) Budget.of(
                                2022, new BigDecimal(fen).movePointLeft(6).toPlainString())
                        : peer("P" + i, weights.get(i - 1).toString()))
                .toArray();

        BigDecimal sum = norms.evaluate(facts).consequences().stream()
                .map(share -> new BigDecimal(share.details().get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(new BigDecimal(fen).movePointLeft(2));
    }

    private static final Norms SHARES = following(
            "Budget( $pool : general ) Peer( $name : government, $weight : value )",
            "consequence.share($pool, $weight).of($name).because(\"奖补\")");

    @ParameterizedTest
    @CsvSource({
        "consequence.cap(\"good\"), ZZ113",
        "consequence.downgrade(\"x\").because(\"x\"), ZZ",
        "consequence.inteview(\"x\"), ZZ112",
        "consequence.veto(), ZZ115",
        "require.holds(\"x\"), ZZ122",
    })
    void a_statement_that_is_wrong_is_refused(String statement, String code) {
        assertThatThrownBy(() -> following(statement).load())
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(code);
    }
}
