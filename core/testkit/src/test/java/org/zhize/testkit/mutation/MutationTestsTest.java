package org.zhize.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class MutationTestsTest {

    private static final String MORE = "{ year: 2021, amount: 100 }, { year: 2022, amount: 120 } => MET";

    @TempDir
    Path folder;

    private List<DynamicTest> tests(String row, int minimum) {
        GrantRules.in(folder, GrantRules.GROWTH).scenarios(List.of(row));
        return MutationTests.of(folder, BigDecimal.valueOf(minimum)).toList();
    }

    @Test
    void a_criterion_is_a_test_that_fails_with_what_was_missed() {
        List<DynamicTest> tests = tests(MORE, 100);

        assertThat(tests).extracting(DynamicTest::getDisplayName).containsExactly("规则未改时，场景全部通过", "grant");
        assertThatThrownBy(() -> tests.get(1).getExecutable().execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("把要求 ≥ 改成 >，没有任何场景发现");
    }

    @Test
    void it_passes_if_enough_is_noticed() throws Throwable {
        for (DynamicTest test : tests(MORE, 40)) {
            test.getExecutable().execute();
        }
    }

    @Test
    void a_scenario_that_fails_as_the_rules_are_is_a_failing_test() {
        assertThatThrownBy(() -> tests(MORE.replace("MET", "NOT_MET"), 0)
                        .get(0)
                        .getExecutable()
                        .execute())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("应为");
    }
}
