package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder.request;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the tests of a rule set as a build does that has JUnit's parallel mode on. */
class ParallelRunTest {

    private static @Nullable Path rules;

    @TempDir
    Path folder;

    /** What a user of the test kit writes; not a test of this build by itself, since it is nested. */
    static class Users {
        @TestFactory
        Stream<DynamicNode> sample() {
            return RuleSetTests.of(Objects.requireNonNull(rules));
        }
    }

    private static final class Outcomes implements TestExecutionListener {
        private final Set<String> passed = ConcurrentHashMap.newKeySet();
        private final Set<String> failed = ConcurrentHashMap.newKeySet();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                boolean isPassed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                (isPassed ? passed : failed).add(test.getDisplayName());
            }
        }
    }

    private Outcomes run() {
        rules = folder;
        LauncherDiscoveryRequest request = request()
                .selectors(selectClass(Users.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .build();
        Outcomes outcomes = new Outcomes();
        LauncherFactory.create().execute(request, outcomes);
        return outcomes;
    }

    private static String rows() {
        return IntStream.rangeClosed(1, 100)
                .mapToObj(ceiling ->
                        "      - { ceiling: %s, verdict: %s }\n".formatted(ceiling, ceiling < 50 ? "NOT_MET" : "MET"))
                .collect(Collectors.joining());
    }

    @Test
    void scenarios_run_in_parallel_and_do_not_see_each_others_what_ifs() {
        SampleRules.write(SampleRules.in(folder), "school/class-size.scenarios.yaml", """
                scenarios:
                  - name: 上限 <ceiling> 人 / a ceiling of <ceiling>
                    situation: { government: 371000, year: 2022 }
                    parameters: { ceiling: <ceiling> }
                    facts: { School: [ { name: 一小, year: 2022, largestClass: 50 } ] }
                    expect: { criteria: { class-size: <verdict>, growth: INSUFFICIENT } }
                    examples:
                """ + rows() + """
                  - name: 这个不对 / this one is wrong
                    situation: { government: 371000, year: 2022 }
                    expect: MET
                """);

        Outcomes outcomes = run();

        assertThat(outcomes.failed).containsExactly("这个不对 / this one is wrong");
        assertThat(outcomes.passed).hasSize(101).contains("上限 49 人 / a ceiling of 49", "每条标准都有场景");
    }
}
