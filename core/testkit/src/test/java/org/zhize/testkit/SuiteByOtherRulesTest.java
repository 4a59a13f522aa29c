package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.RuleSet;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** What a suite takes over from the one before. */
class SuiteByOtherRulesTest {

    private static final String GROWTH = "funding/growth.scenarios.yaml";
    private static final String SIZE = "school/class-size.scenarios.yaml";

    @TempDir
    private Path folder;

    private ScenarioSuite before;

    @BeforeEach
    void load() {
        SampleRules.in(folder);
        SampleRules.write(folder, GROWTH, """
                scenarios:
                  - name: 恰好增长 10 %，达标
                    situation: { government: 371000, year: 2022 }
                    facts: { Funding: [ { year: 2021, amount: 100 }, { year: 2022, amount: 110 } ] }
                    expect: MET
                """);
        SampleRules.write(folder, SIZE, """
                scenarios:
                  - name: 55 人，达标
                    situation: { government: 371000, year: 2022 }
                    facts: { School: [ { name: 一小, year: 2022, largestClass: 55 } ] }
                    expect: { verdict: MET, parts: { largest: MET } }
                """);
        before = ScenarioSuite.load(folder);
        assertThat(before.runAll().passed()).isTrue();
    }

    private ScenarioSuite edited(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        SampleRules.write(folder, file, text.replace(from, to));
        return before.by(RuleSet.load(folder), folder);
    }

    private static Scenario first(ScenarioSuite suite) {
        return suite.scenarios().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "funding/growth.drl, isAtLeast, isAbove",
        "funding/growth.drl, 'rule ', '// 移下一行\nrule '",
        "funding/growth.yaml, 'value: 5', 'value: 6'",
        "regions/371000-weihai.yaml, 'value: 10', 'value: 11'",
        "school/class-size.scenarios.yaml, '55 人', '恰好 55 人'",
    })
    void a_file_of_scenarios_that_stays_is_not_read_again(String file, String from, String to) throws IOException {
        assertThat(first(edited(file, from, to))).isSameAs(first(before));
    }

    @Test
    void one_that_was_edited_is() throws IOException {
        ScenarioSuite after = edited(GROWTH, "amount: 110", "amount: 109");

        assertThat(after.run(first(after)).passed()).isFalse();
        assertThat(after.scenarios().get(1)).isSameAs(before.scenarios().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "school/class-size.yaml, '[largest]', '[smallest, largest]', ",
        "regions.csv, '371000,威海市,city,100000', '371000,威海市,city,100000,2023-01-01', REGION_NOT_THEN",
    })
    @SuppressWarnings("ReferenceEquality") // one that was read anew is like the old one
    void all_are_where_they_may_name_something_else(String file, String from, String to, ProblemCode problem)
            throws IOException {
        ScenarioSuite after = edited(file, from, to);

        assertThat(after.scenarios())
                .noneMatch(scenario -> before.scenarios().stream().anyMatch(old -> old == scenario));
        assertThat(after.problems())
                .extracting(Problem::code)
                .allMatch(code -> code == problem)
                .hasSize(problem == null ? 0 : 2);
    }

    @Test
    void a_criterion_that_is_gone_is_missed_in_a_file_that_stays() throws IOException {
        Files.delete(folder.resolve("school/class-size.yaml"));
        Files.delete(folder.resolve("school/class-size.drl"));

        assertThat(before.by(RuleSet.load(folder), folder).problems())
                .extracting(Problem::code, problem -> problem.location().file())
                .containsExactly(tuple(ProblemCode.UNKNOWN_CRITERION, SIZE));
    }

    @Test
    void what_comes_out_is_what_would_of_a_new_suite() throws IOException {
        ScenarioSuite after = edited("funding/growth.drl", "rule ", "// 移下一行\nrule ");
        after = after.by(
                edited("regions/371000-weihai.yaml", "value: 10", "value: 11").rules(), folder);

        assertThat(after.runAll().render(Locale.CHINESE))
                .contains("funding/growth.drl:4")
                .isEqualTo(ScenarioSuite.load(folder).runAll().render(Locale.CHINESE));
    }
}
