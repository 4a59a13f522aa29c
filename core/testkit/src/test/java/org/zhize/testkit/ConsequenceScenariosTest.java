package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from findings is proved as the findings are. */
class ConsequenceScenariosTest {

    private static final String SCENARIO = """
            scenarios:
              - name: 两个县未达标，都约谈
                situation: { government: 371000, year: 2022 }
                facts:
                  ChildVerdict:
                    - { criterion: public-share, government: 371002, year: 2022, verdict: 未达标 }
                    - { criterion: public-share, government: 371003, year: 2022, verdict: %s }
                expect: %s
            """;

    private static final String AWARD = """
            scenarios:
              - name: 100 元按 1 比 2 分
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding:
                    - { year: 2022, remark: 奖补, "amount[元]": 100 }
                    - { year: 2022, remark: 甲县, amount: 1 }
                    - { year: 2022, remark: 乙县, amount: 2 }
                expect: %s
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        FamilyRules.in(folder);
    }

    private ScenarioSuite suite(String file, String text) {
        SampleRules.write(folder, file + ".scenarios.yaml", text);
        return ScenarioSuite.load(folder);
    }

    private ScenarioResult run(String expect) {
        ScenarioSuite suite = suite("consequences/interview-county", SCENARIO.formatted("NOT_MET", expect));
        assertThat(suite.problems()).isEmpty();
        return suite.run(suite.scenarios().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ consequences: [ { kind: interview, of: 371002 }, { kind: interview, of: \"371003\" } ] }",
                "{ consequences: [ { kind: interview }, { kind: interview, of: 371002 } ] }",
                "{ consequences: [ { kind: interview, of: 371002 }, { kind: interview } ] }",
                "{ consequences: [ { kind: interview, text: 主要负责人 }, { kind: interview, text: 低于全市 } ] }",
                "{ consequences: [ { id: interview-county, kind: interview }, { kind: interview } ] }",
                "{ criteria: { public-share: NOT_APPLICABLE }, consequences: [ { kind: interview }, { kind: interview } ] }"
            })
    void what_follows_as_expected_passes(String expect) {
        assertThat(run(expect).mismatches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                           | 2
            { kind: interview }                                                          | 1
            [ { kind: interview }, { kind: interview }, { kind: interview } ]            | 1
            [ { kind: interview }, { kind: veto } ]                                      | 1
            [ { kind: interview, of: 371002 }, { kind: interview, of: 371002 } ]         | 1
            [ { kind: interview, text: 表扬 }, { kind: interview } ]                       | 1
            [ { kind: interview, grade: good }, { kind: interview, steps: 1 } ]          | 2
            [ { kind: interview, amount: 1 }, { kind: interview, record: 结转 } ]          | 2
            """)
    void what_follows_otherwise_fails(String consequences, int mismatches) {
        assertThat(run("{ consequences: " + consequences + " }").mismatches()).hasSize(mismatches);
    }

    @Test
    void an_empty_list_says_that_nothing_follows() {
        ScenarioSuite suite = suite("consequences/award", SCENARIO.formatted("MET", "{ consequences: [] }"));
        assertThat(suite.runAll().failures()).isEmpty();

        ScenarioSuite anywhere = suite("preschool/public-share", SCENARIO.formatted("MET", "{ consequences: [] }"));
        assertThat(anywhere.about("award").runAll().failures()).isEmpty();
        assertThat(anywhere.runAll().failures()).hasSize(1);
        assertThat(anywhere.about("award").scenarios()).hasSize(1);
    }

    @Test
    void shares_are_proved_to_the_fen() {
        String good =
                "{ consequences: [ { kind: share, of: 甲县, amount: 33.33, pool: 100 }, { kind: share, of: 乙县, amount: 66.67 } ] }";

        assertThat(suite("consequences/award", AWARD.formatted(good)).runAll().failures())
                .isEmpty();
        assertThat(suite("consequences/award", AWARD.formatted(good.replace("66.67", "66.66")))
                        .runAll()
                        .failures())
                .hasSize(1);
    }

    @Test
    void a_failure_says_what_did_follow_and_why() {
        assertThat(run("{ consequences: [ { kind: interview, of: 371002 }, { kind: cap, grade: good } ] }")
                        .failureMessage(Locale.CHINESE))
                .contains("""
                        interview-county  约谈
                                应为            实为
                          后果  cap grade=good  interview 371003 约谈政府主要负责人
                          理由  公办园占比低于全市
                          规则  consequences/interview-county.drl:3  约谈未达标的县 / counties that fail are interviewed
                        """);
        assertThat(run("{ consequences: [ { kind: interview, of: 371002 } ] }").failureMessage(Locale.ENGLISH))
                .contains("further consequence  (none)    interview 371003 interview");
    }

    private List<String> problems(String expect) {
        return suite("consequences/interview-county", SCENARIO.formatted("MET", expect)).problems().stream()
                .map(problem -> problem.location().span().line() + ":"
                        + problem.location().span().column() + " "
                        + problem.code().code() + " " + problem.message(Locale.CHINESE) + "；"
                        + problem.repair(Locale.CHINESE))
                .toList();
    }

    @Test
    void what_is_written_wrongly_is_told_at_its_place() {
        assertThat(problems("MET"))
                .containsExactly("8:13 ZZ611 interview-county 是后果，没有判定；"
                        + "写 expect: { consequences: [ { kind: interview } ] }；不应有后果时写 consequences: []");
        assertThat(problems("{ consequences: [ { kind: intervew } ] }"))
                .containsExactly("8:39 ZZ613 没有名为 intervew 的后果种类；是否应为 interview");
        assertThat(problems("{ consequences: [ { kind: share, id: awrd } ] }"))
                .containsExactly("8:50 ZZ612 没有名为 awrd 的后果；是否应为 award");
        assertThat(problems("{ consequences: [ { of: 371002 } ] }"))
                .containsExactly("8:31 ZZ403 缺少 kind；例如 / such as kind: interview");
        assertThat(problems("{ consequences: [ { kind: share, amout: 1 } ] }"))
                .containsExactly("8:46 ZZ402 这里没有名为 amout 的项；是否应为 amount");
        assertThat(problems("{ consequences: [ { kind: share, amount: 多 } ] }"))
                .containsExactly("8:54 ZZ309 多 不是数；例如 10、0.65");
        assertThat(problems("{ consequences: [ interview ] }"))
                .containsExactly("8:31 ZZ404 consequences 应当是“名称: 值”的形式；一行一项，缩进两格；或写在 { } 里");
    }
}
