package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.OddFacts.Economy;
import org.zhize.OddFacts.Numbers;
import org.zhize.OddFacts.Sparse;
import org.zhize.OddFacts.Town;
import org.zhize.OddFacts.Village;
import org.zhize.OddFacts.Words;
import org.zhize.fact.FactType;
import org.zhize.finding.Finding;
import org.zhize.rule.Stage;

/** Whatever plain Java types a system has, a rule reads them as they are. */
class OddFactsTest {

    private static Norms norms(String condition) {
        return Norms.criterion("odd").facts(OddFacts.class).rule("""
                when
                    %s
                then
                    require.holds("x");
                """.formatted(condition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sparse( year == 7 )",
                "Sparse( year >= 7 )",
                "Sparse( year in (6, 7) )",
                "Sparse( name == '一小' )",
                "Sparse( stage == Stage.PRIMARY )",
                "Sparse( stage not in (Stage.JUNIOR, Stage.SPECIAL) )",
                "Sparse( open == true )",
                "Sparse( $year : year ) Sparse( year == $year )",
                "Sparse( $year : year ) Words( year != $year )",
                "exists Sparse( year > 6 )",
                "not Sparse( year < 6 )",
                "Sparse( rate != null )"
            })
    void an_optional_value_is_the_value_or_absent(String condition) {
        Norms norms = norms(condition.replace("Words( year", "Words( 年份"));
        Sparse full = new Sparse(
                Optional.of(7),
                Optional.of("一小"),
                Optional.of(Stage.PRIMARY),
                Optional.of(true),
                Optional.of(LocalDate.EPOCH),
                Optional.of(BigDecimal.ONE));
        Sparse empty = new Sparse(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(norms.verdict(full, Words.of(6))).isEqualTo(MET);
        assertThat(norms.verdict(empty, Words.of(6))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void optional_numbers_and_days_are_compared() {
        Norms norms = Norms.criterion("odd")
                .facts(OddFacts.class)
                .parameter("floor", "%", "50")
                .rule("""
                when
                    Sparse( $rate : rate )
                then
                    require.that($rate).isAtLeast(parameters.percent("floor"));
                """);

        assertThat(norms.verdict(sparse(Optional.of(new BigDecimal("50"))))).isEqualTo(MET);
        assertThat(norms.verdict(sparse(Optional.of(new BigDecimal("49"))))).isEqualTo(NOT_MET);
        assertThat(norms.verdict(sparse(Optional.empty()))).isEqualTo(INSUFFICIENT);
    }

    private static Sparse sparse(Optional<BigDecimal> rate) {
        return new Sparse(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), rate);
    }

    /** As {@code java.beans.Introspector} names them: GDP for getGDP(), not gDP. */
    @Test
    void beans_are_read_by_their_getters() {
        Norms norms = Norms.criterion("odd")
                .facts(OddFacts.class)
                .parameter("least", "万元", "10000")
                .rule("""
                when
                    Economy( GDP >= parameters.number("least"), OK == true, $value : GDP )
                then
                    require.that($value).isAtLeast(parameters.number("least"));
                """);

        assertThat(norms.verdict(new Economy(BigDecimal.ONE))).isEqualTo(MET);
        assertThat(norms.verdict(new Economy(null))).isEqualTo(INSUFFICIENT);
    }

    @Test
    void an_interface_stands_for_all_that_implement_it() {
        Norms norms = Norms.criterion("odd").facts(OddFacts.class).rule("""
                when
                    accumulate( Place( pupils > 0, $pupils : pupils ); $sum : sum($pupils), $count : count() )
                then
                    require.that($sum).isEqualTo($count * 2);
                """);

        assertThat(norms.verdict(new Village("甲", 1), new Town("乙", 3, true))).isEqualTo(MET);
        assertThat(norms.verdict(new Village("甲", 1), new Town("乙", 2, true))).isEqualTo(NOT_MET);
        assertThat(norms.evaluate(new Village("甲", 1)).assessment().notes()).isEmpty();
    }

    @Test
    void a_fact_that_only_its_interface_shows_is_a_subject() {
        Norms norms = Norms.criterion("odd").facts(OddFacts.class).rule("""
                when
                    $place : Place( $pupils : pupils )
                then
                    require.that($pupils).of($place).isAbove(0);
                """);
        OddFacts.Place nameless = new OddFacts.Place() {
            @Override
            public String name() {
                return "丙";
            }

            @Override
            public int pupils() {
                return 1;
            }
        };

        assertThat(norms.evaluate(new Village("甲", 1), new Town("乙", 0, true), nameless)
                        .findings())
                .extracting(Finding::subject)
                .containsExactlyInAnyOrder("甲", "乙", "丙");
    }

    static final class Hidden {
        private Hidden() {}

        public record Shown(int size) {}
    }

    @Test
    void a_public_type_may_be_nested_in_one_that_is_not() {
        Norms norms = Norms.criterion("odd")
                .facts(Hidden.class)
                .rule("when $shown : Shown( $size : size ) then require.that($size).of($shown).isAbove(0);");

        assertThat(norms.verdict(new Hidden.Shown(1))).isEqualTo(MET);
    }

    @Test
    void a_class_that_is_not_public_says_so() {
        assertThatThrownBy(() -> norms("Village( pupils > 0 )").load())
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining("没有名为 Village 的事实类型");
        assertThatThrownBy(() -> FactType.of(Village.class).label(new Village("甲", 1)))
                .hasMessageContaining("Make that class public");
    }

    @Test
    void whole_numbers_of_every_width_are_exact() {
        Numbers numbers = new Numbers(
                (byte) 12, (short) 12, 12, 9007199254740993L, new BigInteger("9007199254740993"), 9007199254740992L);

        assertThat(norms("Numbers( small == 12, less == 12, whole == 12, great == huge, great > boxed )")
                        .verdict(numbers))
                .isEqualTo(MET);
        assertThat(norms("Numbers( great == boxed )").verdict(numbers)).isEqualTo(INSUFFICIENT);
        assertThat(norms("Numbers( $boxed : boxed ) Numbers( great == $boxed + 1 )")
                        .verdict(numbers))
                .isEqualTo(MET);
    }
}
