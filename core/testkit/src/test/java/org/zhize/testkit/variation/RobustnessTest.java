package org.zhize.testkit.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.zhize.testkit.SampleRules;
import org.zhize.testkit.ScenarioSuite;

class RobustnessTest {

    private static final String SCHOOLS = """
            scenarios:
              - name: 一所学校 55 人 / one school of 55
                situation: { government: 371000, year: 2022 }
                facts:
                  School:
                    - { name: 一小, year: 2022, largestClass: 55 }
                expect: MET
            """;

    private static final String COUNT = """
            when
                Situation( $year : dataYear )
                accumulate( School( year == $year, largestClass >= 5 ); $large : count() )
            then
                require.that($large).isAtMost(1);
            """;

    @TempDir
    Path folder;

    private String found(String criterion) {
        return render(criterion, Locale.CHINESE);
    }

    private String render(String criterion, Locale locale) {
        return render(criterion, SCHOOLS, locale);
    }

    private String render(String criterion, String scenarios, Locale locale) {
        SampleRules.write(SampleRules.in(folder), "school/" + criterion + ".scenarios.yaml", scenarios);
        ScenarioSuite suite = ScenarioSuite.load(folder);
        assertThat(suite.problems()).isEmpty();
        return Robustness.of(suite).checkAll().render(locale);
    }

    private void criterion(String id, String yaml, String rule) {
        SampleRules.write(folder, "school/" + id + ".yaml", "title: 测试\nbasis: [测试]\n" + yaml);
        SampleRules.write(folder, "school/" + id + ".drl", "rule \"测试\"\n" + rule + "\nend\n");
    }

    @Test
    void sound_rules_have_no_weakness() {
        assertThat(found("class-size")).isEqualTo("""
                ✓ 重复的事实  改动 1 处，不该有的结果 0 个
                ✓ 缺少的值  改动 2 处，不该有的结果 0 个
                ✓ 没有事实  改动 1 处，不该有的结果 0 个
                """);
    }

    @Test
    void a_rule_that_holds_without_any_fact_is_found() {
        criterion("always", "", "when Situation() then require.holds(\"总是\");");

        assertThat(found("always")).isEqualTo("""
                ✗ school/always.scenarios.yaml:2  一所学校 55 人
                  去掉所有事实 之后：always 由 MET 变为 MET
                  什么都不知道，不能达标

                ✓ 重复的事实  改动 1 处，不该有的结果 0 个
                ✓ 缺少的值  改动 2 处，不该有的结果 0 个
                ✗ 没有事实  改动 1 处，不该有的结果 1 个
                """);
    }

    @Test
    void a_school_without_a_name_may_be_counted_twice_and_is_found() {
        criterion("count", "", COUNT);

        assertThat(render("count", SCHOOLS.replace("name: 一小, ", ""), Locale.ENGLISH))
                .isEqualTo("""
                ✗ school/count.scenarios.yaml:2  one school of 55
                  School[year=2022] given twice: count turns from MET into NOT_MET
                  a fact given twice says no more than once

                ✗ facts given twice  1 changes, 1 with what must not come out
                ✓ absent values  1 changes, 0 with what must not come out
                ✓ no facts  1 changes, 0 with what must not come out
                """);
    }

    @Test
    void a_line_pasted_again_is_no_second_school() {
        criterion("count", "", COUNT);

        assertThat(render("count", Locale.ENGLISH)).isEqualTo("""
                ✓ facts given twice  1 changes, 0 with what must not come out
                ✓ absent values  2 changes, 0 with what must not come out
                ✓ no facts  1 changes, 0 with what must not come out
                """);
    }

    @Test
    void a_declared_direction_that_is_not_so_is_found_in_facts_and_parameters() {
        String meaning = """
                monotone: { raising: [School.largestClass], lowering: [ceiling] }
                parameters:
                  ceiling: { unit: 人, override: any, values: { 2018-01-01: { value: 55, basis: 测试 } } }
                """;
        criterion("wrong-way", meaning, """
                when
                    Situation( $year : dataYear )
                    School( year == $year, $largest : largestClass )
                then
                    require.that($largest).isAtMost(parameters.number("ceiling"));
                """);

        assertThat(found("wrong-way")).isEqualTo("""
                ✗ school/wrong-way.scenarios.yaml:2  一所学校 55 人
                  School[name=一小, year=2022].largestClass 由 55 改为 56 之后：wrong-way 由 MET 变为 NOT_MET
                  按标准的 monotone: 朝有利方向改动，不能由达标变为不达标

                ✗ school/wrong-way.scenarios.yaml:2  一所学校 55 人
                  School[name=一小, year=2022].largestClass 由 55 改为 550 之后：wrong-way 由 MET 变为 NOT_MET
                  按标准的 monotone: 朝有利方向改动，不能由达标变为不达标

                ✗ school/wrong-way.scenarios.yaml:2  一所学校 55 人
                  参数 wrong-way.ceiling 由 55 改为 54 之后：wrong-way 由 MET 变为 NOT_MET
                  按标准的 monotone: 朝有利方向改动，不能由达标变为不达标

                ✗ school/wrong-way.scenarios.yaml:2  一所学校 55 人
                  参数 wrong-way.ceiling 由 55 改为 5 之后：wrong-way 由 MET 变为 NOT_MET
                  按标准的 monotone: 朝有利方向改动，不能由达标变为不达标

                ✓ 重复的事实  改动 1 处，不该有的结果 0 个
                ✓ 缺少的值  改动 2 处，不该有的结果 0 个
                ✓ 没有事实  改动 1 处，不该有的结果 0 个
                ✗ 单调性  改动 4 处，不该有的结果 4 个
                """);
    }

    @Test
    void an_absent_value_that_lets_a_weaker_kind_of_evidence_decide_is_no_weakness() {
        SampleRules.write(SampleRules.in(folder), "funding/growth.scenarios.yaml", """
                scenarios:
                  - name: 数据未达标，督导结论说达标
                    situation: { government: 371000, year: 2022 }
                    facts:
                      Funding: [ { year: 2022, amount: 100 }, { year: 2021, amount: 100 } ]
                      InspectionFinding: [ { criterion: growth, passed: true, provenance: recheck } ]
                    expect: NOT_MET
                """);

        assertThat(Robustness.of(ScenarioSuite.load(folder)).checkAll().weaknesses())
                .isEmpty();
    }

    @Test
    void each_scenario_is_a_test_that_fails_with_what_was_found() throws Throwable {
        criterion("always", "", "when Situation() then require.holds(\"总是\");");
        render("always", Locale.CHINESE);

        DynamicContainer file =
                (DynamicContainer) RobustnessTests.of(folder).toList().get(0);
        DynamicTest test =
                (DynamicTest) List.copyOf(file.getChildren().toList()).get(0);

        assertThat(test.getTestSourceUri().orElseThrow().toString()).endsWith("always.scenarios.yaml?line=2");
        assertThatThrownBy(() -> test.getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("去掉所有事实 之后：always 由 MET 变为 MET");
    }
}
