package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.problem.Problem;
import org.zhize.rule.Situation;
import org.zhize.testkit.SampleFacts.Preschool;

/** A quality check is proved like a criterion. */
class QualityScenariosTest {

    private static final String FILE = "quality/dq-part-and-whole.scenarios.yaml";

    private static final String SCENARIOS = """
            scenarios:
              - name: 公办园幼儿多于全部，矛盾
                situation: { government: 371002, year: 2022 }
                facts: { Preschool: [ { year: 2022, publicChildren: 11, children: 10 } ] }
                expect: { verdict: INCONSISTENT, criteria: { public-share: INSUFFICIENT } }
              - name: 恰好相等，没有矛盾
                situation: { government: 371002, year: 2022 }
                facts: { Preschool: [ { year: 2022, publicChildren: 10, children: 10 } ] }
                expect: MET
              - name: 没有可查的
                situation: { government: 371002, year: 2022 }
                expect: { verdict: INSUFFICIENT, missing: [Preschool] }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        FamilyRules.in(folder);
    }

    private ScenarioSuite suite(String text) {
        SampleRules.write(folder, FILE, text);
        return ScenarioSuite.load(folder);
    }

    @Test
    void a_file_in_the_folder_of_checks_proves_its_check() {
        ScenarioSuite suite = suite(SCENARIOS);

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.runAll().failures()).isEmpty();
        assertThat(suite.about("dq-part-and-whole").scenarios()).hasSize(3);
    }

    @Test
    void a_check_that_finds_nothing_does_not_pass_for_a_contradiction() {
        ScenarioSuite suite = suite(SCENARIOS.replace("publicChildren: 11", "publicChildren: 9"));

        assertThat(suite.runAll().failures()).hasSize(1);
        assertThat(suite.run(suite.scenarios().get(0)).failureMessage(Locale.CHINESE))
                .contains("dq-part-and-whole  部分不大于总数", "数据矛盾 INCONSISTENT", "达标 MET");
    }

    @Test
    void checks_and_consequences_without_a_scenario_are_reported() {
        assertThat(suite(SCENARIOS).untested())
                .extracting(Problem::location)
                .extracting(location -> location.file())
                .containsExactly("consequences/award.yaml", "consequences/interview-county.yaml");
        assertThat(suite("scenarios: []").untested())
                .extracting(problem -> problem.repair(Locale.CHINESE))
                .contains("在 consequences/award.scenarios.yaml 中至少写一个")
                .as("of a file that is empty something else is told")
                .doesNotContain("在 quality/dq-part-and-whole.scenarios.yaml 中至少写一个");
    }

    @Test
    void a_misspelt_check_is_guessed() {
        List<Problem> problems = suite(SCENARIOS.replace("criteria: { public-share", "criteria: { dq-part-and-hole"))
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.repair(Locale.CHINESE))
                .containsExactly("是否应为 dq-part-and-whole");
    }

    @Test
    void a_check_can_be_proved_from_java() {
        RuleVerifier.of(suite(SCENARIOS).rules())
                .criterion("dq-part-and-whole")
                .in(Situation.of("371002", Year.of(2022)))
                .given(new Preschool(2022, 11L, 10L))
                .isInconsistent();
    }
}
