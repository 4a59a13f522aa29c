package org.zhize.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.fact.SampleTypes.Book;
import org.zhize.fact.SampleTypes.Classroom;
import org.zhize.fact.SampleTypes.Numbers;
import org.zhize.fact.SampleTypes.Price;
import org.zhize.fact.SampleTypes.Priced;
import org.zhize.fact.SampleTypes.School;
import org.zhize.fact.SampleTypes.Teacher;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** Rules over the types of other people, from the text to the verdict. */
class ForeignTypesTest {

    private static Verdict verdict(String condition, Object... facts) {
        return evaluation(condition, facts).verdict("draft");
    }

    private static Evaluation evaluation(String condition, Object... facts) {
        RuleSet rules = RuleSet.of(
                Map.of(
                        "ruleset.yaml",
                        "id: test\nversion: 1\nfacts: org.zhize.fact.SampleTypes\n",
                        "theme/draft.yaml",
                        "title: 草稿\nbasis: [甲]\n",
                        "theme/draft.drl",
                        "rule \"草稿\" when " + condition + " then require.holds(\"有\"); end\n"),
                ForeignTypesTest.class.getClassLoader());
        return Evaluator.of(rules).evaluate(Situation.of("371002", Year.of(2022)), List.of(facts));
    }

    private static School school(Optional<BigDecimal> area) {
        return new School(
                "一小",
                Stage.PRIMARY,
                9,
                10L,
                BigDecimal.ONE,
                LocalDate.of(1999, 9, 1),
                true,
                area,
                BigDecimal.TEN,
                "万元",
                0.5,
                null,
                null,
                null);
    }

    @Test
    void an_empty_optional_is_a_value_that_is_missing() {
        assertThat(verdict("School( area > 2 )", school(Optional.empty()))).isEqualTo(Verdict.INSUFFICIENT);
        assertThat(verdict("School( area == null )", school(Optional.empty()))).isEqualTo(Verdict.MET);
    }

    @Test
    void all_whole_numbers_of_java_are_compared_with_each_other() {
        Numbers numbers = new Numbers((short) 3, (byte) 3, new java.math.BigInteger("3"), 3);
        assertThat(verdict("Numbers( a == b, b == c, c == d, d == 3 )", numbers))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_bean_is_read_through_its_getters() {
        Teacher teacher = new Teacher();
        teacher.setName("甲");
        teacher.setRegular(true);
        teacher.setPay(BigDecimal.TEN);
        assertThat(verdict("Teacher( name == \"甲\", regular == true, pay > 9 )", teacher))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_fact_is_of_every_interface_that_it_implements() {
        assertThat(verdict("Room( seats > 3, large == true, area == null )", new Classroom(40, true, null, "甲")))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void a_record_within_a_record_is_read_through_an_interface() {
        Priced book = new Book(new Price(BigDecimal.TEN, "元"));
        assertThat(verdict("Priced( amount > 9 )", book)).isEqualTo(Verdict.MET);
        assertThat(verdict("Priced( amount > 10 )", book)).isEqualTo(Verdict.INSUFFICIENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Book( price != null ) | ZZ207", "School( rate > 2 ) | ZZ206"})
    void a_field_that_is_no_plain_value_is_refused_with_the_reason(String condition, String code) {
        assertThatThrownBy(() -> verdict(condition)).hasMessageContaining(code);
    }

    @Test
    void facts_of_a_type_that_no_rule_names_are_told_once() {
        Book book = new Book(new Price(BigDecimal.TEN, "元"));
        Numbers numbers = new Numbers((short) 3, (byte) 3, new java.math.BigInteger("3"), 3);

        assertThat(evaluation("Numbers( d == 3 )", numbers, book, book)
                        .assessment()
                        .notes())
                .extracting(Bilingual::en)
                .containsExactly("no rule uses facts of type Book");
        assertThat(evaluation("Priced( amount > 9 )", book).assessment().notes())
                .as("used by its interface")
                .isEmpty();
    }

    @Test
    void a_field_that_no_rule_reads_may_be_of_any_type() {
        assertThat(verdict("School( pupils == 9 )", school(Optional.empty()))).isEqualTo(Verdict.MET);
    }
}
