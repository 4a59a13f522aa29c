package org.zhize.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureMessageTest {

    private static final String SCENARIOS = """
            scenarios:
              - name: 增长 9.99 %，差一点 / just below ten per cent
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding:
                    - { year: 2021, amount: 100, remark: 上年决算 }
                    - { year: 2022, amount: 109.99 }
                expect: { verdict: MET, margin: 0, notes: [持平] }
              - name: 两条标准都没有数据 / no data for both criteria
                situation: { government: 371000, year: 2022, asOf: 2022-06-30, purpose: recheck }
                facts: { School: [ { name: 第一小学, year: 2022 }, { name: 二小, year: 2022, largestClass: 60 } ] }
                expect:
                  criteria: { growth: { verdict: MET, missing: [Funding.amount] }, class-size: MET }
              - name: 什么都没有 / nothing at all
                situation: { government: 371000, year: 2022 }
                expect: NOT_APPLICABLE
              - name: 恰好 10 %，班额少一人 / exactly ten per cent, one pupil less
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding: [ { year: 2021, amount: 100 }, { year: 2022, amount: 110 } ]
                  School: [ { name: 一小, year: 2022, largestClass: 54 } ]
                expect:
                  criteria:
                    growth: NOT_MET
                    class-size: { verdict: MET, parts: { largest: NOT_MET }, subjects: { 一小: NOT_MET, 二小: MET } }
            """;

    @TempDir
    Path folder;

    private String messages(Locale locale) {
        SampleRules.write(SampleRules.in(folder), "funding/growth.scenarios.yaml", SCENARIOS);
        return ScenarioSuite.load(folder).runAll().failures().stream()
                .map(result -> result.failureMessage(locale))
                .collect(Collectors.joining("\n"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(FailureMessageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    @Test
    void a_failure_says_in_chinese_what_differs_and_why() throws IOException {
        assertThat(messages(Locale.CHINESE)).isEqualTo(golden("failures.zh.txt"));
    }

    @Test
    void a_failure_says_in_english_what_differs_and_why() throws IOException {
        assertThat(messages(Locale.ENGLISH)).isEqualTo(golden("failures.en.txt"));
    }

    @Test
    void a_scenario_that_passed_has_nothing_to_say() {
        SampleRules.write(
                SampleRules.in(folder),
                "funding/growth.scenarios.yaml",
                SCENARIOS.replace("NOT_APPLICABLE", "INSUFFICIENT"));
        ScenarioSuite suite = ScenarioSuite.load(folder);

        assertThat(suite.run(suite.scenarios().get(2)).failureMessage(Locale.CHINESE))
                .isEmpty();
    }
}
