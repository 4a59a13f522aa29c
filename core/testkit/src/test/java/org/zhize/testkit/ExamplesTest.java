package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.RuleSet;
import org.zhize.problem.Problem;
import org.zhize.testkit.SampleFacts.School;

class ExamplesTest {

    private static final String FILE = "school/class-size.scenarios.yaml";

    private static final String CLASSES = """
            scenarios:
              - name: 最大的班 <pupils> 人 / a largest class of <pupils>
                situation: { government: 371000, year: 2022 }
                facts: { School: [ { name: 一小, year: 2022, largestClass: <pupils> } ] }
                expect: <verdict>
                examples:
                  - { pupils: 55, verdict: MET }
                  - { pupils: 56, verdict: { verdict: NOT_MET, margin: -1 } }
                  - { pupils: null, verdict: { verdict: INSUFFICIENT, missing: [School.largestClass] } }
            """;

    private static RuleSet rules;

    @TempDir
    Path folder;

    @BeforeAll
    static void load_the_rules(@TempDir Path home) {
        rules = RuleSet.load(SampleRules.in(home));
    }

    private ScenarioSuite suite(String text) {
        SampleRules.write(folder, FILE, text);
        return ScenarioSuite.of(rules, folder);
    }

    private List<String> problems(String text) {
        return suite(text).problems().stream()
                .map(problem -> problem.location().span().line() + ":"
                        + problem.location().span().column() + " "
                        + problem.code().code())
                .toList();
    }

    @Test
    void each_row_is_a_scenario_of_its_own() {
        ScenarioSuite suite = suite(CLASSES);

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.scenarios())
                .extracting(Scenario::name)
                .containsExactly(
                        "最大的班 55 人 / a largest class of 55",
                        "最大的班 56 人 / a largest class of 56",
                        "最大的班 null 人 / a largest class of null");
        assertThat(suite.scenarios())
                .extracting(scenario -> scenario.facts().get(0))
                .containsExactly(new School("一小", 2022, 55), new School("一小", 2022, 56), new School("一小", 2022, null));
        assertThat(suite.runAll().failures()).isEmpty();
    }

    @Test
    void a_row_is_where_its_scenario_is_and_knows_what_it_is_an_example_of() {
        Scenario second = suite(CLASSES).scenarios().get(1);

        assertThat(second.location()).hasToString(FILE + ":8:9");
        assertThat(second.outline()).isNotNull().satisfies(outline -> {
            assertThat(outline.location()).hasToString(FILE + ":2:5");
            assertThat(outline.name()).contains("<pupils>");
        });
    }

    @Test
    void a_name_without_a_placeholder_gets_the_values_of_the_row() {
        ScenarioSuite suite = suite(CLASSES.replace(" <pupils> 人 / a largest class of <pupils>", ""));

        assertThat(suite.scenarios())
                .extracting(Scenario::name)
                .containsExactly(
                        "最大的班 [55, MET]",
                        "最大的班 [56, {verdict: NOT_MET, margin: -1}]",
                        "最大的班 [null, {verdict: INSUFFICIENT, missing: [School.largestClass]}]");
    }

    @Test
    void keys_and_pieces_of_texts_are_filled_too() {
        ScenarioSuite suite = suite("""
                scenarios:
                  - name: <school> 的班 / a class
                    situation: { government: <code>, year: 20<yy> }
                    parameters: { <key>: <ceiling> }
                    facts: { School: [ { name: <school>, year: 20<yy>, largestClass: 50 } ] }
                    others: { "<other>": {} }
                    expect: { verdict: NOT_MET, subjects: { <school>: NOT_MET } }
                    examples:
                      - { school: 一小, code: 371000, yy: 22, key: ceiling, ceiling: 49, other: 100000 }
                      - { school: 二小, code: 371000, yy: 23, key: class-size.ceiling, ceiling: 40, other: 100000 }
                """);

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.runAll().failures()).isEmpty();
        assertThat(suite.scenarios())
                .extracting(scenario -> scenario.situation().dataYear())
                .containsExactly(2022, 2023);
    }

    @ParameterizedTest(name = "{0} → {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<pupils> 人 |<pupls> 人 |2:16 ZZ621",
                "largestClass: <pupils>|largestClass: <pupil>|4:62 ZZ621",
                "expect: <verdict>|expect: MET|7:23 ZZ623",
                "{ pupils: 56,|{ pupil: 56,|8:11 ZZ624",
                "{ pupils: 56, verdict: { verdict: NOT_MET, margin: -1 } }|{ pupils: 56 }|8:9 ZZ624",
                "verdict: MET }|verdict: MET, why: 恰好 }|7:37 ZZ623, 8:9 ZZ624, 9:9 ZZ624",
                "pupils: 55|pupils: 五十五|7:19 ZZ701",
                "verdict: MET }|verdict: MEt }|7:32 ZZ604",
                "verdict: MET }|verdict: 待确认 }|7:32 ZZ620",
                "verdict: MET }|verdict: null }|7:32 ZZ603",
                "margin: -1|margn: -1|8:52 ZZ402",
                "pupils: 55|pupils: [55]|7:19 ZZ404",
                "pupils: 56|pupils: 55|8:19 ZZ608",
                "year: 2022 }|yaer: 2022 }|3:16 ZZ403, 3:38 ZZ402",
                "- { pupils: 55, verdict: MET }|- 55|7:9 ZZ404"
            })
    void a_mistake_is_reported_where_it_is(String before, String after, String expected) {
        assertThat(String.join(", ", problems(CLASSES.replaceFirst(Pattern.quote(before), after))))
                .isEqualTo(expected);
    }

    @Test
    void an_empty_table_makes_no_scenario() {
        String without = CLASSES.substring(0, CLASSES.indexOf("examples:"));

        assertThat(problems(without + "examples: []\n")).containsExactly("6:5 ZZ625");
        assertThat(problems(without + "examples:\n")).containsExactly("6:5 ZZ625");
    }

    @Test
    void a_placeholder_needs_examples() {
        String without = CLASSES.substring(0, CLASSES.indexOf("    examples:"));

        assertThat(problems(without)).containsExactly("2:16 ZZ622", "2:48 ZZ622", "4:62 ZZ622", "5:13 ZZ622");
        assertThat(problems("given: { School: [ { name: <x>, year: 2022 } ] }\n" + without.replaceAll("<\\w+>", "MET")))
                .contains("1:28 ZZ622");
    }

    @Test
    void signs_of_comparison_are_no_placeholders() {
        assertThat(problems(CLASSES.substring(0, CLASSES.indexOf("    examples:"))
                        .replace("<pupils> 人 / a largest class of <pupils>", "< 55 人，> 10 人 <= 5>")
                        .replace("<pupils>", "55")
                        .replace("<verdict>", "MET")))
                .isEmpty();
    }

    @Test
    void a_misspelt_placeholder_is_told_what_was_meant() {
        SampleRules.write(folder, FILE, CLASSES.replace("largestClass: <pupils>", "largestClass: <pupil>"));

        Problem problem = ScenarioSuite.check(rules, folder).get(0);

        assertThat(problem.render(Locale.CHINESE)).isEqualTo("""
                school/class-size.scenarios.yaml:4:62  ZZ621  examples 里没有名为 pupil 的列
                  4 |     facts: { School: [ { name: 一小, year: 2022, largestClass: <pupil> } ] }
                    |                                                                ^^^^^^^
                是否应为 pupils
                """);
    }

    @Test
    void one_wrong_row_does_not_stop_the_others() {
        ScenarioSuite suite = suite(CLASSES.replace("pupils: 55", "pupils: 五十五"));

        assertThat(suite.problems()).hasSize(1);
        assertThat(suite.scenarios()).hasSize(2);
    }
}
