package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.problem.ProblemCode;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.testkit.SampleFacts.Funding;
import org.zhize.testkit.SampleFacts.School;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleVerifierTest {

    private static final Situation WEIHAI = Situation.of("371000", Year.of(2022));

    private RuleSet rules;
    private RuleVerifier weihai;

    @BeforeAll
    void load_the_rules(@TempDir Path folder) {
        rules = RuleSet.load(SampleRules.in(folder));
        weihai = RuleVerifier.of(rules).in(WEIHAI);
    }

    private VerdictAssert growthTo(String amount) {
        return weihai.criterion("growth").given(Funding.of(2021, "100"), Funding.of(2022, amount));
    }

    @Test
    void growth_of_exactly_ten_per_cent_is_met() {
        growthTo("110").isMet().withMargin("0.0").withObserved("10").withNote("持平");
    }

    @Test
    void a_little_less_is_not_met() {
        growthTo("109.99").isNotMet().withMargin("-0.01");
    }

    @Test
    void no_data_is_insufficient() {
        weihai.criterion("growth").given().isInsufficient().missing("Funding", "Funding[year=2022]");
    }

    @Test
    void parts_and_subjects_can_be_asserted() {
        weihai.criterion("class-size")
                .given(List.of(new School("一小", 2022, 55), new School("二小", 2022, 56)))
                .isNotMet()
                .withPart("largest", Verdict.NOT_MET)
                .withSubject("一小", Verdict.MET);
    }

    @Test
    void before_any_floor_it_is_not_applicable() {
        weihai.criterion("growth")
                .in(Situation.of("371000", Year.of(2019)))
                .given(Funding.of(2018, "100"), Funding.of(2019, "100"))
                .isNotApplicable();
    }

    @Test
    void what_does_not_hold_is_an_assertion_error_with_the_whole_story() {
        assertThatThrownBy(() -> growthTo("109.99").isMet())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("未达标 NOT_MET", "growth.floor = 10 %", "funding/growth.drl:3", "109.99");
        assertThatThrownBy(() -> growthTo("109.99").isNotMet().withMargin("0.01"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-0.01");
        assertThatThrownBy(() -> growthTo("109.99").isInconsistent()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> growthTo("109.99").missing("Funding")).isInstanceOf(AssertionError.class);
    }

    @Test
    void it_speaks_english_where_asked() {
        assertThatThrownBy(() -> weihai.speaking(Locale.ENGLISH)
                        .criterion("growth")
                        .given()
                        .isMet())
                .hasMessageContaining("expected");
    }

    @Test
    void an_unknown_criterion_is_refused_with_the_nearest_id() {
        assertThatThrownBy(() -> weihai.criterion("growht").given())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("growth");
    }

    @Test
    void a_verifier_without_a_criterion_says_so() {
        assertThatThrownBy(() -> weihai.given()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_what_if_takes_the_place_of_what_is_in_force() {
        RuleVerifier growth = weihai.criterion("growth");
        List<Object> facts = List.of(Funding.of(2021, "100"), Funding.of(2022, "111"));

        growth.supposing("floor", "11").given(facts).isMet().withMargin("0");
        growth.supposing("growth.floor", "11.01").given(facts).isNotMet().withMargin("-0.01");
        growth.given(facts).isMet().withMargin("1");
        assertThatThrownBy(() -> growth.supposing("floor", "12").given(facts).isMet())
                .hasMessageContaining("假设 growth.floor = 12 %");
    }

    @Test
    void a_what_if_that_cannot_be_is_refused() {
        assertThatThrownBy(
                        () -> weihai.criterion("growth").supposing("flor", "12").given())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("是否应为 floor", "Did you mean floor");
        assertThatThrownBy(
                        () -> weihai.criterion("growth").supposing("floor", "多").given())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void others_are_evaluated_together_with_it() {
        Dossier nation = new Dossier(Situation.of("100000", Year.of(2022)), List.of(Funding.of(2022, "1")));

        assertThatThrownBy(() -> weihai.beside(nation)
                        .criterion("growth")
                        .given(Funding.of(2021, "100"), Funding.of(2022, "110"))
                        .isNotMet())
                .hasMessageContaining("事实 100000 全国");
    }

    @Test
    void a_changed_rule_set_must_be_refused_for_these_reasons_only() {
        Map<String, String> noRule = Map.of("school/class-size.drl", "package sample.school\n");

        RuleVerifier.refusing(rules, noRule)
                .because(ProblemCode.NO_RULE)
                .because(new ExpectedProblem(ProblemCode.NO_RULE, "school/class-size.drl", 1));
        assertThatThrownBy(() -> RuleVerifier.refusing(rules, Map.of()).because(ProblemCode.NO_RULE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("应报告  ZZ109", "报告了  （没有问题）");
        assertThatThrownBy(() -> RuleVerifier.refusing(rules, noRule)
                        .speaking(Locale.ENGLISH)
                        .because(ProblemCode.UNKNOWN_FIELD))
                .hasMessageContainingAll("expected  ZZ203", "problems that nobody expected", "ZZ109");
        assertThat(RuleVerifier.refusing(rules, noRule).actual()).hasSize(1);
    }

    @Test
    void what_came_out_can_be_looked_at() {
        assertThat(growthTo("110").actual().findings()).hasSize(1);
    }
}
