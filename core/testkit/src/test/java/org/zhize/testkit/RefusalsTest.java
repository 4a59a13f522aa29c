package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSetException;

class RefusalsTest {

    private static final String FILE = "funding/growth.scenarios.yaml";

    private static final String CHANGED = """
            scenarios:
              - name: 删去规则，标准就没有办法判断 / a criterion without a rule
                files:
                  school/class-size.drl: |
                    package sample.school
                expect: { problems: %s }
            """;

    private static final String AS_IT_IS = """
            scenarios:
              - name: 这样的规则集要拒绝 / such a rule set is refused
                expect: { problems: [ZZ109] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        SampleRules.in(folder);
    }

    private ScenarioSuite suite(String text) {
        SampleRules.write(folder, FILE, text);
        return ScenarioSuite.load(folder);
    }

    private RefusalResult changed(String expected) {
        ScenarioSuite suite = suite(CHANGED.formatted(expected));
        assertThat(suite.problems()).isEmpty();
        return suite.run(suite.refusals().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ZZ109]",
                "ZZ109",
                "[ { code: ZZ109 } ]",
                "{ code: ZZ109, file: school/class-size.drl }",
                "{ code: ZZ109, file: school/class-size.drl, line: 1 }"
            })
    void what_is_reported_as_expected_passes(String expected) {
        assertThat(changed(expected).failureMessage(Locale.CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[ZZ110]",
                "[ZZ109, ZZ109]",
                "[ZZ109, ZZ203]",
                "[ { code: ZZ109, file: funding/growth.drl } ]",
                "[ { code: ZZ109, line: 2 } ]"
            })
    void what_is_reported_otherwise_fails(String expected) {
        assertThat(changed(expected).passed()).isFalse();
    }

    @Test
    void a_changed_rule_set_that_must_be_accepted_has_no_errors() {
        ScenarioSuite suite = suite("""
                scenarios:
                  - name: 别的名称无妨 / another title does no harm
                    files: { school/note.csv: "" }
                    expect: { problems: [] }
                """);

        assertThat(suite.runAll().failures()).isEmpty();
    }

    @Test
    void a_failure_says_in_chinese_what_was_reported_instead() {
        assertThat(changed("[ { code: ZZ203, file: funding/growth.drl, line: 6 } ]")
                        .failureMessage(Locale.CHINESE))
                .isEqualTo("""
                        删去规则，标准就没有办法判断 / a criterion without a rule
                          funding/growth.scenarios.yaml:2
                          文件    school/class-size.drl
                          应报告  ZZ203 funding/growth.drl:6
                          报告了  ZZ109 school/class-size.drl:1:1
                        没有料到的问题
                        school/class-size.drl:1:1  ZZ109  文件里没有规则
                          1 | package sample.school
                            | ^
                        写 rule "名称" when … then … end
                        """);
    }

    @Test
    void a_refused_rule_set_runs_the_scenarios_that_expect_it() {
        SampleRules.write(folder, "school/class-size.drl", "package sample.school\n");
        ScenarioSuite suite = suite(AS_IT_IS);

        assertThat(suite.isRefused()).isTrue();
        assertThat(suite.runAll().passed()).isTrue();
        assertThatThrownBy(suite::rules).isInstanceOf(RuleSetException.class);
    }

    @Test
    void a_verdict_cannot_be_expected_of_it() {
        SampleRules.write(folder, "school/class-size.drl", "package sample.school\n");
        ScenarioSuite suite =
                suite(AS_IT_IS + "  - { name: 没有数据, situation: { government: 371000, year: 2022 }, expect: MET }\n");

        assertThat(suite.problems())
                .extracting(problem -> problem.location() + " " + problem.code().code())
                .containsExactly(FILE + ":4:5 ZZ628");
        assertThat(suite.runAll().passed()).isFalse();
    }

    @Test
    void a_rule_set_that_is_refused_unexpectedly_is_an_error_as_ever() {
        SampleRules.write(folder, "school/class-size.drl", "package sample.school\n");
        SampleRules.write(folder, "funding/x.scenarios.yaml", "不是".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> suite(CHANGED.formatted("[ZZ109]"))).isInstanceOf(RuleSetException.class);
    }

    @Test
    void a_rule_set_that_should_be_refused_and_is_not_fails() {
        ScenarioSuite suite = suite(AS_IT_IS);

        assertThat(suite.runAll().failures().get(0).failureMessage(Locale.ENGLISH))
                .isEqualTo("""
                这样的规则集要拒绝 / such a rule set is refused
                  funding/growth.scenarios.yaml:2
                  expected  ZZ109
                  reported  (no problem)
                """);
    }

    @Test
    void a_suite_about_one_criterion_has_the_refusals_of_its_file() {
        ScenarioSuite suite = suite(CHANGED.formatted("[ZZ109]"));

        assertThat(suite.about("growth").refusals()).hasSize(1);
        assertThat(suite.about("class-size").refusals()).isEmpty();
    }
}
