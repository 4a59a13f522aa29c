package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Governments of one scenario are judged together. */
class FamilyScenariosTest {

    private static final String FILE = "preschool/public-share.scenarios.yaml";

    private static final String COUNTY = """
            scenarios:
              - name: 全市 4/10，本区三分之一，不及
                situation: { government: 371002, year: 2022, purpose: recheck }
                facts: { Preschool: [ { year: 2022, publicChildren: 1, children: 3 } ] }
                others:
                  "371003": { Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] }
                expect: NOT_MET
            """;

    private static final String CITY = """
            scenarios:
              - name: 两个县一高一低，约谈低的
                situation: { government: 371000, year: 2022 }
                others:
                  371002: { Preschool: [ { year: 2022, publicChildren: 1, children: 3 } ] }
                  371003: { Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] }
                expect: { consequences: [ { id: interview-county, kind: interview, of: 371002 } ] }
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

    private List<Outcome> failures(String text) {
        ScenarioSuite suite = suite(text);
        assertThat(suite.problems()).isEmpty();
        return suite.runAll().failures();
    }

    @Test
    void a_county_is_compared_with_the_whole_city() {
        assertThat(failures(COUNTY)).isEmpty();
        assertThat(failures(COUNTY.replace("children: 7", "children: 9").replace("NOT_MET", "MET")))
                .isEmpty();
    }

    @Test
    void a_city_sees_the_verdicts_of_its_counties() {
        assertThat(failures(CITY)).isEmpty();
        assertThat(failures(CITY.replace("children: 7", "children: 9"))).hasSize(1);
    }

    @Test
    void a_government_without_facts_reported_nothing_worth_folding() {
        String silent = COUNTY.replace("{ Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] }", "");

        assertThat(failures(silent.replace("expect: NOT_MET", "expect: INSUFFICIENT")))
                .isEmpty();
        assertThat(failures(silent).get(0).failureMessage(Locale.CHINESE)).contains("文登区没有报送");
    }

    @Test
    void a_reference_value_can_be_written_as_a_fact() {
        String stated = COUNTY.replace("others:", "")
                .replace("\"371003\": { Preschool: [ { year: 2022, publicChildren: 3, children: 7 } ] }", "")
                .replace(
                        "children: 3 } ] }",
                        "children: 3 } ], ReferenceValue: [ { indicator: share, level: city, "
                                + "government: 371000, year: 2022, value: 33.4, unit: \"%\" } ] }");

        assertThat(failures(stated)).isEmpty();
        assertThat(failures(stated.replace("33.4", "33.3").replace("NOT_MET", "MET")))
                .isEmpty();
        assertThat(failures(stated.replace("33.4", "33.3")).get(0).failureMessage(Locale.CHINESE))
                .contains("33.3");
    }

    @Test
    void last_years_findings_can_be_written_as_facts() {
        SampleRules.write(folder, "consequences/again.yaml", "title: { zh: 再次, en: again }\nbasis: [测试]\n");
        SampleRules.write(folder, "consequences/again.drl", """
                rule "未销号 / not closed"
                when
                    Situation( $year : dataYear )
                    PriorFinding( year == $year - 1, verdict == Verdict.NOT_MET, status != RectificationStatus.CLOSED, $owner : owner )
                then
                    consequence.record("未销号", "仍未销号 / still open").of($owner);
                end
                """);
        String prior = """
                scenarios:
                  - name: 去年的问题没有销号
                    situation: { government: 371002, year: 2022 }
                    facts:
                      PriorFinding:
                        - { criterion: public-share, year: 2021, verdict: NOT_MET, status: in-progress, owner: 教育局, deadline: 2022-06-30 }
                        - { criterion: other, year: 2021, verdict: NOT_MET, status: 已销号, owner: 财政局 }
                    expect: { consequences: [ { id: again, kind: record, record: 未销号, of: 教育局 } ] }
                """;

        assertThat(failures(prior)).isEmpty();
    }

    @Test
    void a_failure_shows_the_facts_of_the_others() {
        assertThat(failures(COUNTY.replace("NOT_MET", "MET")).get(0).failureMessage(Locale.CHINESE))
                .endsWith("""
                        事实
                          Preschool  year  publicChildren[人]  children[人]
                                     2022  1                   3
                        事实 371003 文登区
                          Preschool  year  publicChildren[人]  children[人]
                                     2022  3                   7
                        """);
    }

    @Test
    void a_region_that_cannot_be_meant_is_told_at_its_place() {
        assertThat(problems("\"371004\"")).containsExactly("6:7 ZZ305 是否应为 371000");
        assertThat(problems("\"371002\"")).containsExactly("6:7 ZZ614 它的事实写在 facts: 下");
        assertThat(suite(COUNTY.replace("year: 2022,", "year: 2012,")).problems())
                .extracting(problem -> problem.message(Locale.CHINESE))
                .contains("地区 371003 在 2012-12-31 不存在");
    }

    private List<String> problems(String other) {
        return suite(COUNTY.replace("\"371003\"", other)).problems().stream()
                .map(problem -> problem.location().span().line() + ":"
                        + problem.location().span().column() + " "
                        + problem.code().code() + " " + problem.repair(Locale.CHINESE))
                .toList();
    }
}
