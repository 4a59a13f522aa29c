package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.AssertionFailedError;

class RuleSetTestsTest {

    private static final String SCENARIOS = """
            scenarios:
              - name: 没有数据 / no data
                situation: { government: 371000, year: 2022 }
                expect: { criteria: { growth: INSUFFICIENT, class-size: INSUFFICIENT } }
              - name: 没有数据不能达标 / no data is no pass
                situation: { government: 371000, year: 2022 }
                expect: MET
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write_the_rules() {
        SampleRules.in(folder);
    }

    private static Executable test(DynamicNode node) {
        return ((DynamicTest) node).getExecutable();
    }

    private static List<DynamicNode> children(DynamicNode node) {
        return List.copyOf(((DynamicContainer) node)
                .getChildren()
                .map(child -> (DynamicNode) child)
                .toList());
    }

    private List<DynamicNode> nodes() {
        return RuleSetTests.of(folder).toList();
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> a_rule_set_with_passing_scenarios_passes() {
        SampleRules.write(
                folder, "funding/growth.scenarios.yaml", SCENARIOS.replace("expect: MET", "expect: INSUFFICIENT"));
        return RuleSetTests.of(folder);
    }

    @Test
    void a_scenario_is_a_test_that_leads_to_its_line() {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", SCENARIOS);

        DynamicNode file = nodes().get(0);
        DynamicNode second = children(file).get(1);

        assertThat(file.getDisplayName()).isEqualTo("funding/growth.scenarios.yaml");
        assertThat(second.getDisplayName()).isEqualTo("没有数据不能达标 / no data is no pass");
        assertThat(second.getTestSourceUri().orElseThrow().toString())
                .startsWith("file:///")
                .endsWith("/funding/growth.scenarios.yaml?line=5");
    }

    @Test
    void a_failing_scenario_is_a_failing_test() throws Throwable {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", SCENARIOS);
        List<DynamicNode> scenarios = children(nodes().get(0));

        test(scenarios.get(0)).execute();
        assertThatThrownBy(() -> test(scenarios.get(1)).execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("数据不足 INSUFFICIENT");
    }

    @Test
    void messages_are_told_in_english_where_asked() {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", SCENARIOS);
        DynamicNode file = RuleSetTests.of(folder, Locale.ENGLISH).toList().get(0);

        assertThatThrownBy(() -> test(children(file).get(1)).execute()).hasMessageContaining("expected");
    }

    @Test
    void the_last_test_fails_if_a_criterion_has_no_scenario() throws Throwable {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", SCENARIOS);
        test(nodes().get(1)).execute();

        SampleRules.write(folder, "funding/growth.scenarios.yaml", SCENARIOS.replace(", class-size: INSUFFICIENT", ""));

        assertThatThrownBy(() -> test(nodes().get(1)).execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("school/class-size.scenarios.yaml");
    }

    @Test
    void a_problem_in_a_file_of_scenarios_is_a_failing_test() {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", "");

        DynamicNode problem = children(nodes().get(0)).get(0);

        assertThat(problem.getDisplayName()).startsWith("funding/growth.scenarios.yaml:1:1 ZZ602");
        assertThatThrownBy(() -> test(problem).execute()).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void the_rows_of_examples_stand_together() {
        SampleRules.write(folder, "funding/growth.scenarios.yaml", """
                scenarios:
                  - name: 没有数据 / no data
                    situation: { government: 371000, year: <year> }
                    expect: INSUFFICIENT
                    examples:
                      - { year: 2021 }
                      - { year: 2022 }
                  - name: 规则不能删去 / a rule must not be removed
                    files: { funding/growth.drl: package sample.funding }
                    expect: { problems: [ZZ109] }
                """);
        List<DynamicNode> nodes = children(nodes().get(0));

        assertThat(nodes)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("没有数据 / no data", "规则不能删去 / a rule must not be removed");
        assertThat(nodes.get(0).getTestSourceUri().orElseThrow().toString()).endsWith("?line=2");
        List<DynamicNode> rows = children(nodes.get(0));
        assertThat(rows)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly("没有数据 / no data [2021]", "没有数据 / no data [2022]");
        assertThat(rows.get(1).getTestSourceUri().orElseThrow().toString()).endsWith("?line=7");
        assertThatCode(() -> test(nodes.get(1)).execute()).doesNotThrowAnyException();
    }

    @Test
    void a_rule_set_that_is_refused_as_expected_passes() {
        SampleRules.write(folder, "funding/growth.drl", "package sample.funding\n");
        SampleRules.write(
                folder, "refused.scenarios.yaml", "scenarios: [ { name: 要拒绝, expect: { problems: [ZZ109] } } ]\n");

        assertThat(children(nodes().get(0)))
                .singleElement()
                .satisfies(node -> assertThatCode(() -> test(node).execute()).doesNotThrowAnyException());
    }

    @Test
    void a_refused_rule_set_is_a_failing_test_for_each_problem() {
        SampleRules.write(folder, "funding/growth.drl", "package sample.funding\n");
        SampleRules.write(folder, "school/class-size.drl", "package sample.school\n");

        assertThat(nodes())
                .hasSize(2)
                .allSatisfy(node -> assertThatThrownBy(() -> test(node).execute())
                        .isInstanceOf(AssertionFailedError.class)
                        .hasMessageContaining("ZZ109"));
    }
}
