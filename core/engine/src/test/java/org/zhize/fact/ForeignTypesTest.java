package org.zhize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.fact.SampleTypes.Classroom;
import org.zhize.fact.SampleTypes.Numbers;
import org.zhize.fact.SampleTypes.School;
import org.zhize.fact.SampleTypes.Teacher;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** Rules over the types of other people, from the text to the verdict. */
class ForeignTypesTest {

    private static Verdict verdict(String condition, Object... facts) {
        RuleSet rules = RuleSet.of(
                Map.of(
                        "ruleset.yaml",
                        "id: test\nversion: 1\nfacts: org.zhize.fact.SampleTypes\n",
                        "theme/draft.yaml",
                        "title: 草稿\nbasis: [甲]\n",
                        "theme/draft.drl",
                        "rule \"草稿\" when " + condition + " then require.holds(\"有\"); end\n"),
                ForeignTypesTest.class.getClassLoader());
        return Evaluator.of(rules)
                .evaluate(Situation.of("371002", Year.of(2022)), List.of(facts))
                .verdict("draft");
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
    void a_field_that_no_rule_reads_may_be_of_any_type() {
        assertThat(verdict("School( pupils == 9 )", school(Optional.empty()))).isEqualTo(Verdict.MET);
    }
}
