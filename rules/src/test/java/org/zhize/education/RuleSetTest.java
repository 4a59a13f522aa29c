package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.zhize.RuleSet;
import org.zhize.testkit.RuleSetTests;
import org.zhize.testkit.coverage.CoverageTests;
import org.zhize.testkit.variation.RobustnessTests;

class RuleSetTest {

    private static final Path EDUCATION = Path.of("education");

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> education() {
        return RuleSetTests.of(EDUCATION);
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> its_scenarios_cover_it() {
        return CoverageTests.of(EDUCATION, "100 %");
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicNode> no_change_of_facts_makes_it_judge_out_of_nothing() {
        return RobustnessTests.of(EDUCATION);
    }

    @Test
    void nothing_in_the_rule_set_needs_a_second_look() {
        assertThat(RuleSet.check(EDUCATION)).isEmpty();
    }

    @Test
    void the_rule_set_on_the_class_path_is_the_one_in_the_folder() {
        RuleSet packed = RuleSet.load("education", RuleSetTest.class.getClassLoader());
        assertThat(packed.identity().id()).isEqualTo("education");
        assertThat(packed.content().criteria())
                .isEqualTo(RuleSet.load(EDUCATION).content().criteria());
    }
}
