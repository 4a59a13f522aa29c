package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSetException;
import org.zhize.rule.Stage;
import org.zhize.testkit.SampleFacts.Funding;

class ScenarioSuiteTest {

    private static final String FILE = "funding/growth.scenarios.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        SampleRules.in(folder);
    }

    private ScenarioSuite suite(String file, String text) {
        SampleRules.write(folder, file, text);
        ScenarioSuite suite = ScenarioSuite.load(folder);
        assertThat(suite.problems()).isEmpty();
        return suite;
    }

    private static String growth(String now, String expect) {
        return """
                scenarios:
                  - name: 比上年增长
                    situation: { government: 371000, year: 2022 }
                    facts:
                      Funding:
                        - { year: 2021, amount: 100 }
                        - { year: 2022, amount: %s }
                    expect: %s
                """.formatted(now, expect);
    }

    private static String schools(String expect) {
        return """
                scenarios:
                  - name: 两所学校，一所有大班
                    situation: { government: 371000, year: 2022 }
                    facts:
                      School:
                        - { name: 一小, year: 2022, largestClass: 55 }
                        - { name: 二小, year: 2022, largestClass: 56 }
                    expect: %s
                """.formatted(expect);
    }

    private ScenarioResult only(ScenarioSuite suite) {
        assertThat(suite.scenarios()).hasSize(1);
        return suite.run(suite.scenarios().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MET",
                "{ verdict: MET }",
                "{ verdict: MET, margin: 0 }",
                "{ verdict: MET, margin: \"0.00\", observed: 10.0 }",
                "{ verdict: MET, notes: [持平] }",
                "{ criterion: growth, verdict: MET }",
                "{ criteria: { growth: MET, class-size: INSUFFICIENT } }",
                "{ verdict: MET, criteria: { class-size: { verdict: INSUFFICIENT, missing: [School] } } }"
            })
    void growth_of_exactly_ten_per_cent_passes(String expect) {
        assertThat(only(suite(FILE, growth("110", expect))).passed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MET",
                "{ verdict: NOT_MET, margin: 0.01 }",
                "{ verdict: NOT_MET, observed: 10 }",
                "{ verdict: NOT_MET, notes: [持平] }",
                "{ verdict: NOT_MET, missing: [Funding] }",
                "{ verdict: NOT_MET, parts: { all: NOT_MET } }",
                "{ verdict: NOT_MET, subjects: { 一小: NOT_MET } }",
                "{ verdict: NOT_MET, criteria: { class-size: MET } }"
            })
    void what_comes_out_otherwise_fails(String expect) {
        ScenarioResult result = only(suite(FILE, growth("109.99", expect)));

        assertThat(result.passed()).isFalse();
        assertThat(result.mismatches()).hasSize(1);
    }

    @Test
    void the_margin_is_compared_in_the_unit_of_the_comparison() {
        assertThat(only(suite(FILE, growth("109.99", "{ verdict: NOT_MET, margin: -0.01, observed: 9.99 }")))
                        .passed())
                .isTrue();
    }

    @Test
    void parts_and_subjects_have_verdicts_of_their_own() {
        String expect =
                "{ criterion: class-size, verdict: NOT_MET, parts: { largest: NOT_MET }, subjects: { 一小: MET, 二小: NOT_MET } }";

        assertThat(only(suite(FILE, schools(expect))).passed()).isTrue();
    }

    @Test
    void a_subject_of_another_verdict_fails() {
        String expect = "{ verdict: NOT_MET, subjects: { 一小: NOT_MET } }";

        assertThat(only(suite("school/class-size.scenarios.yaml", schools(expect)))
                        .mismatches())
                .extracting(mismatch -> mismatch.what().en())
                .containsExactly("subject 一小");
    }

    @Test
    void shared_facts_come_before_a_scenarios_own() {
        ScenarioSuite suite = suite(FILE, """
                given:
                  Funding:
                    - { year: 2021, amount: 100 }
                scenarios:
                  - name: 没有今年的
                    situation: { government: 371000, year: 2022 }
                    expect: { verdict: INSUFFICIENT, missing: [Funding, "Funding[year=2022]"] }
                  - name: 今年的没有数
                    situation: { government: 371000, year: 2022 }
                    facts: { Funding: { year: 2022, amount: null } }
                    expect: { verdict: INSUFFICIENT, missing: [Funding.amount, "Funding[year=2022].amount"] }
                """);

        assertThat(suite.scenarios())
                .extracting(scenario -> scenario.facts().size())
                .containsExactly(1, 2);
        assertThat(suite.runAll().failures()).isEmpty();
    }

    @Test
    void a_missing_field_is_not_a_missing_fact() {
        String text = growth("null", "{ verdict: INSUFFICIENT, missing: [Funding] }");

        assertThat(only(suite(FILE, text)).mismatches())
                .extracting(mismatch -> mismatch.actual().zh())
                .containsExactly("Funding[year=2022].amount");
    }

    @Test
    void values_become_what_the_field_holds() {
        ScenarioSuite suite = suite(FILE, """
                scenarios:
                  - name: 各种值
                    situation: { government: 371000, year: 2022 }
                    facts:
                      Funding:
                        - { year: 2021, amount: 0.10, paidOn: 2021-12-31, audited: 是, stage: senior-high, remark: "null" }
                        - year: 2022
                          amount[亿元]: 1.5
                    expect: MET
                """);

        assertThat(suite.scenarios().get(0).facts())
                .containsExactly(
                        new Funding(
                                2021,
                                new BigDecimal("0.10"),
                                LocalDate.of(2021, 12, 31),
                                true,
                                Stage.SENIOR_HIGH,
                                "null"),
                        new Funding(2022, new BigDecimal("15000"), null, null, null, null));
    }

    @Test
    void the_day_and_the_purpose_are_part_of_the_situation() {
        ScenarioSuite suite = suite(
                FILE, growth("105", "MET").replace("year: 2022 }", "year: 2022, asOf: 2021-12-31, purpose: recheck }"));

        assertThat(only(suite).passed()).isTrue();
        assertThat(suite.scenarios().get(0).situation().purpose()).isEqualTo("recheck");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(only(suite(FILE, "\uFEFF" + growth("110", "MET"))).passed()).isTrue();
    }

    @Test
    void a_scenario_knows_its_line() {
        assertThat(suite(FILE, growth("110", "MET")).scenarios().get(0).location())
                .hasToString(FILE + ":2:5");
    }

    @Test
    void a_suite_about_one_criterion_has_only_its_scenarios_and_problems() {
        SampleRules.write(folder, FILE, growth("110", "MET") + "more: 1\n");
        SampleRules.write(folder, "school/class-size.scenarios.yaml", schools("NOT_MET"));
        ScenarioSuite suite = ScenarioSuite.load(folder);

        assertThat(suite.about("class-size").scenarios()).hasSize(1);
        assertThat(suite.about("class-size").problems()).isEmpty();
        assertThat(suite.about("growth").problems()).hasSize(1);
        assertThatThrownBy(() -> suite.about("growht"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("growth");
    }

    @Test
    void a_criterion_without_a_scenario_is_named() {
        ScenarioSuite suite = suite(FILE, growth("110", "MET"));

        assertThat(suite.untested())
                .extracting(problem -> problem.message(Locale.ENGLISH))
                .containsExactly("The criterion class-size has no scenario");
        assertThat(suite.about("growth").runAll().passed()).isTrue();
        assertThat(suite.runAll().passed()).isFalse();
    }

    @Test
    void the_summary_ends_with_the_counts() {
        SampleRules.write(folder, FILE, growth("110", "NOT_MET") + "more: 1\n");
        ScenarioSummary summary = ScenarioSuite.load(folder).runAll();

        assertThat(summary.render(Locale.ENGLISH))
                .contains("ZZ402", "ZZ609", "比上年增长")
                .endsWith(
                        "scenarios: 1, passed: 0, failed: 1; errors in scenario files: 1; criteria without a scenario: 1\n");
        assertThat(summary.render(Locale.CHINESE)).endsWith("1 个场景：通过 0 个，失败 1 个；场景文件有 1 处错误；没有场景的标准 1 条\n");
    }

    @Test
    void a_rule_set_with_an_error_is_refused() {
        SampleRules.write(folder, "funding/growth.drl", "package sample.funding\n");

        assertThatThrownBy(() -> ScenarioSuite.load(folder)).isInstanceOf(RuleSetException.class);
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_rule_set() {
        SampleRules.write(folder, FILE, growth("110", "MET").getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> ScenarioSuite.load(folder))
                .isInstanceOf(RuleSetException.class)
                .hasMessageContaining(FILE);
    }

    @Test
    void many_threads_come_to_the_same_results() {
        ScenarioSuite suite = suite(FILE, growth("109.99", "MET"));
        Scenario scenario = suite.scenarios().get(0);
        String alone = suite.run(scenario).failureMessage(Locale.CHINESE);

        List<String> together = Stream.generate(() -> scenario)
                .limit(100)
                .parallel()
                .map(each -> suite.run(each).failureMessage(Locale.CHINESE))
                .toList();

        assertThat(together).containsOnly(alone);
    }
}
