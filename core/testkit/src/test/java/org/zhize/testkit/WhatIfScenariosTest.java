package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.RuleSet;
import org.zhize.problem.Problem;

class WhatIfScenariosTest {

    private static final String FILE = "funding/growth.scenarios.yaml";

    private static RuleSet rules;

    @TempDir
    Path folder;

    @BeforeAll
    static void load_the_rules(@TempDir Path home) {
        RuleSet sample = RuleSet.load(SampleRules.in(home));
        String criterion = sample.source("school/class-size.yaml").orElseThrow().text();
        rules = sample.with(Map.of("school/class-size.yaml", criterion.replace("unit: 人", "unit: 人\n    min: 1")));
    }

    private ScenarioSuite suite(String parameters, String expect) {
        SampleRules.write(folder, FILE, """
                scenarios:
                  - name: 增长 11 %% / growth of 11 %%
                    situation: { government: 371000, year: 2022 }
                    parameters: %s
                    facts:
                      Funding: [ { year: 2021, amount: 100 }, { year: 2022, amount: 111 } ]
                    expect: %s
                """.formatted(parameters, expect));
        return ScenarioSuite.of(rules, folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ floor: 11 }|{ verdict: MET, margin: 0 }",
                "{ floor: 11.01 }|{ verdict: NOT_MET, margin: -0.01 }",
                "{ growth.floor: 12 }|NOT_MET",
                "{ floor: null }|NOT_APPLICABLE",
                "{ class-size.ceiling: 1 }|MET",
                "{}|{ verdict: MET, margin: 1 }"
            })
    void what_is_supposed_takes_the_place_of_what_is_in_force(String parameters, String expect) {
        ScenarioSuite suite = suite(parameters, expect);

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.runAll().failures()).isEmpty();
    }

    @Test
    void one_scenario_s_what_ifs_are_not_another_s() {
        ScenarioSuite suite = suite("{ floor: <floor> }", """
                <verdict>
                    examples:
                      - { floor: 12, verdict: NOT_MET }
                      - { floor: 5, verdict: MET }
                      - { floor: 11.5, verdict: NOT_MET }
                """);

        assertThat(suite.problems()).isEmpty();
        List<Outcome> together = Stream.generate(suite::scenarios)
                .limit(30)
                .flatMap(List::stream)
                .parallel()
                .<Outcome>map(suite::run)
                .filter(result -> !result.passed())
                .toList();
        assertThat(together).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ flor: 12 }|4:19 ZZ301",
                "{ growth.flor: 12 }|4:19 ZZ301",
                "{ floor: 十二 }|4:26 ZZ309",
                "{ floor: [12] }|4:26 ZZ404",
                "{ floor: 12, growth.floor: 13 }|4:30 ZZ405",
                "{ class-size.ceiling: -1 }|4:39 ZZ304",
                "12|4:17 ZZ404"
            })
    void a_mistake_is_reported_at_its_place(String parameters, String expected) {
        assertThat(suite(parameters, "MET").problems())
                .extracting(problem -> problem.location().span().line() + ":"
                        + problem.location().span().column() + " "
                        + problem.code().code())
                .containsExactly(expected);
    }

    @Test
    void a_misspelt_parameter_is_told_what_was_meant() {
        Problem problem = suite("{ flor: 12 }", "MET").problems().get(0);

        assertThat(problem.repair(Locale.ENGLISH)).contains("Did you mean floor");
    }

    @Test
    void a_failure_says_what_was_supposed() {
        ScenarioSuite suite = suite("{ floor: 12, class-size.ceiling: null }", "MET");
        String message = suite.runAll().failures().get(0).failureMessage(Locale.CHINESE);

        assertThat(message)
                .contains("\n  假设 growth.floor = 12 %\n  假设 class-size.ceiling 没有规定\n")
                .contains("规定  growth.floor = 12 %（假设）\n");
        assertThat(suite.runAll().failures().get(0).failureMessage(Locale.ENGLISH))
                .contains("\n  what if growth.floor = 12 %\n  what if class-size.ceiling were not in force\n")
                .contains("growth.floor = 12 % (what if)\n");
    }
}
