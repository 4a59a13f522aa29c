package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.RuleSet;
import org.zhize.problem.Problem;

class ScenarioProblemsTest {

    private static final String FILE = "funding/growth.scenarios.yaml";

    private static RuleSet rules;

    @TempDir
    Path folder;

    @BeforeAll
    static void load_the_rules(@TempDir Path home) {
        rules = RuleSet.load(SampleRules.in(home));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("an empty file", "", "1:1 ZZ602"),
                mistake("nothing but a comment", "# 以后再写\n", "1:1 ZZ602"),
                mistake("no scenario", "given: {}\nscenarios: []\n", "2:1 ZZ602"),
                mistake("scenarios under another key", "scenario:\n  - name: a\n", "1:1 ZZ402", "1:1 ZZ602"),
                mistake("a text for a scenario", "scenarios:\n  - 恰好\n", "2:5 ZZ404"),
                mistake("broken YAML", "scenarios:\n  - name: [a\n", "2:11 ZZ401"),
                mistake(
                        "no name",
                        scenario("situation: { government: 371000, year: 2022 }", "expect: MET"),
                        "2:5 ZZ403"),
                mistake("an unknown key", with("expct: MET", "expect: MET"), "4:5 ZZ402"),
                mistake("a duplicate key", with("expect: MET", "expect: NOT_MET"), "5:5 ZZ405"),
                mistake("no expectation", with("facts: {}"), "2:5 ZZ603"),
                mistake("an empty expectation", with("expect:"), "4:12 ZZ603"),
                mistake("an expectation of nothing", with("expect: {}"), "4:13 ZZ603"),
                mistake("an expectation of no criteria", with("expect: { criteria: {} }"), "4:25 ZZ603"),
                mistake("an unknown verdict", with("expect: NOTMET"), "4:13 ZZ604"),
                mistake("an unknown verdict beside more", with("expect: { verdict: met }"), "4:24 ZZ604"),
                mistake("more than a verdict, and no verdict", with("expect: { margin: 1 }"), "4:13 ZZ403"),
                mistake("an unknown key of expect", with("expect: { verdict: MET, margn: 1 }"), "4:29 ZZ402"),
                mistake("a margin that is no number", with("expect: { verdict: MET, margin: 多 }"), "4:37 ZZ309"),
                mistake("a list for a verdict", with("expect: [MET]"), "4:13 ZZ404"),
                mistake("an unknown criterion", with("expect: { criterion: growht, verdict: MET }"), "4:26 ZZ407"),
                mistake("an unknown criterion of several", with("expect: { criteria: { growht: MET } }"), "4:27 ZZ407"),
                mistake(
                        "an unknown part",
                        with("expect: { criterion: class-size, verdict: MET, parts: { larges: MET } }"),
                        "4:61 ZZ410"),
                mistake(
                        "an unknown verdict of a subject",
                        with("expect: { verdict: MET, subjects: { 一小: OK } }"),
                        "4:45 ZZ604"),
                mistake("an unknown missing type", with("expect: { verdict: MET, missing: [Fundin] }"), "4:39 ZZ201"),
                mistake(
                        "an unknown missing field",
                        with("expect: { verdict: MET, missing: [Funding.amuont] }"),
                        "4:39 ZZ203"),
                mistake("no situation", scenario("name: a", "expect: MET"), "2:5 ZZ403"),
                mistake("no government", situation("{ year: 2022 }"), "3:16 ZZ403"),
                mistake("no year", situation("{ government: 371000 }"), "3:16 ZZ403"),
                mistake("a year that is none", situation("{ government: 371000, year: 二二 }"), "3:44 ZZ309"),
                mistake(
                        "a day that is none",
                        situation("{ government: 371000, year: 2022, asOf: 2022-02-30 }"),
                        "3:56 ZZ309"),
                mistake(
                        "an unknown key of situation",
                        situation("{ government: 371000, year: 2022, asof: 2022-02-28 }"),
                        "3:50 ZZ402"),
                mistake("an unknown region", situation("{ government: 371001, year: 2022 }"), "3:30 ZZ305"),
                mistake("a region after its time", situation("{ government: 371099, year: 2022 }"), "3:30 ZZ708"),
                mistake("an unknown fact type", facts("Fundng: [ { year: 2022 } ]"), "5:7 ZZ201"),
                mistake("the situation among the facts", facts("Situation: [ { dataYear: 2022 } ]"), "5:7 ZZ606"),
                mistake("a type that only Java can make", facts("Office: [ { year: 2022 } ]"), "5:7 ZZ705"),
                mistake("a fact without fields", facts("Funding: [ 2022 ]"), "5:18 ZZ404"),
                mistake("a type without facts", facts("Funding:"), "5:15 ZZ404"),
                mistake("an unknown field", facts("Funding: [ { amuont: 1 } ]"), "5:20 ZZ203"),
                mistake("an unknown field without a value", facts("Funding: [ { amuont: } ]"), "5:20 ZZ203"),
                mistake("a text for a number", facts("Funding: [ { amount: 多 } ]"), "5:28 ZZ701"),
                mistake("a fraction for a whole number", facts("Funding: [ { year: 2022.5 } ]"), "5:26 ZZ701"),
                mistake("a day of no calendar", facts("Funding: [ { paidOn: 2022-13-01 } ]"), "5:28 ZZ701"),
                mistake("neither true nor false", facts("Funding: [ { audited: 也许 } ]"), "5:29 ZZ701"),
                mistake("an unknown choice", facts("Funding: [ { stage: primry } ]"), "5:27 ZZ701"),
                mistake("a list for a number", facts("Funding: [ { amount: [1] } ]"), "5:28 ZZ404"),
                mistake("a unit of another kind", facts("Funding: [ { \"amount[人]\": 1 } ]"), "5:20 ZZ703"),
                mistake("an unknown unit", facts("Funding: [ { \"amount[元元]\": 1 } ]"), "5:20 ZZ703"),
                mistake("a unit for a bare number", facts("Funding: [ { \"year[人]\": 1 } ]"), "5:20 ZZ703"),
                mistake("a field twice", facts("Funding: [ { amount: 1, \"amount[元]\": 1 } ]"), "5:31 ZZ405"),
                mistake(
                        "a fraction of a person",
                        facts("School: [ { year: 1, \"largestClass[百人]\": 0.001 } ]"),
                        "5:48 ZZ701"),
                mistake("a field that cannot be absent", facts("School: [ { name: 一小 } ]"), "5:17 ZZ605"));
    }

    private static Arguments mistake(String name, String text, String... problems) {
        return Arguments.argumentSet(name, text, List.of(problems));
    }

    private static String scenario(String... lines) {
        return "scenarios:\n  - " + String.join("\n    ", lines) + "\n";
    }

    private static String with(String... lines) {
        return scenario("name: 恰好 10 %", "situation: { government: 371000, year: 2022 }", String.join("\n    ", lines));
    }

    private static String situation(String text) {
        return scenario("name: 恰好 10 %", "situation: " + text, "expect: MET");
    }

    private static String facts(String text) {
        return with("facts:", "  " + text, "expect: MET");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_at_its_place(String text, List<String> expected) {
        assertThat(problems(text)).extracting(ScenarioProblemsTest::brief).isEqualTo(expected);
    }

    private static String brief(Problem problem) {
        assertThat(problem.location().file()).isEqualTo(FILE);
        return problem.location().span().line() + ":"
                + problem.location().span().column() + " " + problem.code().code();
    }

    private List<Problem> problems(String text) {
        SampleRules.write(folder, FILE, text);
        return ScenarioSuite.check(rules, folder);
    }

    @Test
    void a_problem_shows_the_line_and_what_was_probably_meant() {
        assertThat(problems(facts("Funding: [ { amuont: 1 } ]")).get(0).render(Locale.ENGLISH))
                .isEqualTo("""
                        funding/growth.scenarios.yaml:5:20  ZZ203  There is no field amuont
                          5 |       Funding: [ { amuont: 1 } ]
                            |                    ^^^^^^
                        Did you mean amount
                        """);
    }

    @Test
    void every_problem_of_a_file_is_reported_and_the_right_scenarios_still_run() {
        String right = "  - { name: 没有数据, situation: { government: 371000, year: 2022 }, expect: INSUFFICIENT }\n";
        SampleRules.write(folder, FILE, situation("{}") + right + "  - { name: 又一个 }\n");

        ScenarioSuite suite = ScenarioSuite.of(rules, folder);

        assertThat(suite.problems())
                .extracting(ScenarioProblemsTest::brief)
                .containsExactly("3:16 ZZ403", "3:16 ZZ403", "6:5 ZZ403", "6:5 ZZ603");
        assertThat(suite.scenarios()).extracting(Scenario::name).containsExactly("没有数据");
    }

    @Test
    void a_mistake_in_shared_facts_stops_all_scenarios_of_the_file() {
        SampleRules.write(folder, FILE, "given:\n  Funding: [ { yaer: 2021 } ]\n" + with("expect: INSUFFICIENT"));

        ScenarioSuite suite = ScenarioSuite.of(rules, folder);

        assertThat(suite.problems()).extracting(ScenarioProblemsTest::brief).containsExactly("2:16 ZZ203");
        assertThat(suite.scenarios()).isEmpty();
    }

    @Test
    void two_scenarios_of_one_name_are_told_apart_by_line() {
        String twice = with("expect: MET") + with("expect: MET").replace("scenarios:\n", "");

        assertThat(problems(twice)).extracting(ScenarioProblemsTest::brief).containsExactly("5:11 ZZ608");
        assertThat(problems(twice).get(0).message(Locale.CHINESE)).contains("第 2 行");
    }

    @Test
    void a_file_beside_no_criterion_must_say_which_it_means() {
        SampleRules.write(folder, "funding/growht.scenarios.yaml", with("expect: MET"));

        assertThat(ScenarioSuite.check(rules, folder))
                .extracting(problem -> problem.location() + " " + problem.code().code())
                .containsExactly("funding/growht.scenarios.yaml:1:1 ZZ407");
    }
}
