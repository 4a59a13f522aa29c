package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.problem.ProblemCode;

/** A grade, and what follows from it, is proved by a scenario that names its scheme. */
class GradeScenariosTest {

    private static final String SCENARIO = """
            scenarios:
              - name: 占比高于全市，优秀，通报表扬
                situation: { government: 371002, year: 2022 }
                scheme: %s
                facts:
                  Preschool: [ { year: 2022, publicChildren: 6, children: 10 } ]
                others:
                  "371003": { Preschool: [ { year: 2022, publicChildren: %s, children: 10 } ] }
                expect: %s
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        FamilyRules.in(folder);
        SampleRules.write(folder, "schemes/trial.yaml", """
                title: 试行方案
                basis: [测试]
                grades:
                  - { grade: excellent, title: { zh: 优秀, en: excellent }, from: 1 }
                  - { grade: fail, title: { zh: 不合格, en: fail }, from: 0 }
                treatments: { insufficient: zero, inconsistent: zero, not-applicable: not-counted }
                indicators:
                  - { criterion: public-share, points: 1 }
                """);
        SampleRules.write(folder, "consequences/praise.yaml", "title: 通报表扬\nbasis: [测试]\n");
        SampleRules.write(folder, "consequences/praise.drl", """
                rule "优秀的表扬"
                when
                    GradeAwarded( grade == "excellent" )
                then
                    consequence.record("commendation", "通报表扬");
                end
                """);
    }

    private ScenarioSuite suite(String scheme, String other, String expect) {
        SampleRules.write(folder, "consequences/praise.scenarios.yaml", SCENARIO.formatted(scheme, other, expect));
        return ScenarioSuite.load(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 | { grade: excellent, consequences: [ { kind: record } ] } | true
            6 | { grade: excellent, consequences: [ { kind: record } ] } | true
            7 | { grade: fail, consequences: [] }                        | true
            7 | { grade: excellent }                                     | false
            5 | { grade: fail }                                          | false
            """)
    void a_grade_and_what_follows_from_it_pass_or_fail(String other, String expect, boolean passes) {
        ScenarioSuite suite = suite("trial", other, expect);

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.run(suite.scenarios().get(0)).passed()).isEqualTo(passes);
    }

    @Test
    void a_failure_tells_the_grade_and_the_score() {
        ScenarioSuite suite = suite("trial", "7", "{ grade: excellent }");

        assertThat(suite.run(suite.scenarios().get(0)).failureMessage(Locale.CHINESE))
                .contains("等次")
                .contains("excellent")
                .contains("fail 不合格")
                .contains("试行方案")
                .contains("得分");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trail | { grade: excellent } | UNKNOWN_SCHEME
            trial | { grade: excelent }  | UNKNOWN_GRADE
            null  | { grade: excellent } | GRADE_WITHOUT_SCHEME
            """)
    void a_name_that_is_not_there_is_told(String scheme, String expect, ProblemCode code) {
        assertThat(suite(scheme, "5", expect).problems())
                .anySatisfy(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
