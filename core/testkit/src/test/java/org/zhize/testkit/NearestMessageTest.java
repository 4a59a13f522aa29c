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
import org.zhize.RuleSet;

class NearestMessageTest {

    private static final String CRITERION = """
            title: { zh: 大班, en: Large classes }
            basis: [班额规定 第一条]
            parameters:
              from:
                unit: 人
                override: any
                values:
                  2018-01-01: { value: 56, basis: 班额规定 第一条 }
            """;

    private static final String RULES = """
            package sample.school

            rule "没有学校有大班 / no school has large classes"
            when
                Situation( $year : dataYear )
                Funding( year == $year, stage == Stage.PRIMARY )
                not School( year == $year, largestClass >= parameters.number("from") )
            then
                require.holds("没有大班 / none");
            end

            rule "这几所学校可以有 / these schools may"
            when
                Situation( $year : dataYear )
                $school : School( year == $year - 1, name in ("一小", "二小"), largestClass < parameters.number("from") )
            then
                require.holds("可以有 / may").of($school);
            end
            """;

    private static final String SCENARIOS = """
            scenarios:
              - name: 只有往年的经费 / funds of other years only
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding:
                    - { year: 2019, amount: 100 }
                    - { year: 2021, amount: 110, remark: 上年 }
                    - { year: 2020, amount: 105 }
                expect: { criterion: growth, verdict: MET }
              - name: 没有小学的经费，学校也没有一所合适 / the wrong stage, and the wrong schools
                situation: { government: 371000, year: 2022 }
                parameters: { from: 40 }
                facts:
                  Funding: [ { year: 2022, stage: junior }, { year: 2021, stage: primary } ]
                  School: [ { name: 三小, year: 2021, largestClass: 1 }, { name: 二小, year: 2021, largestClass: 40 } ]
                expect: MET
              - name: 有一所有大班 / one school has large classes
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding: [ { year: 2022, stage: primary } ]
                  School: [ { name: 一小, year: 2022, largestClass: 56 }, { name: 二小, year: 2022, largestClass: 55 } ]
                expect: MET
              - name: 学段没有填 / no stage is given
                situation: { government: 371000, year: 2022 }
                facts: { Funding: [ { year: 2022 } ] }
                expect: MET
            """;

    @TempDir
    Path folder;

    private String messages(Locale locale) {
        SampleRules.write(SampleRules.in(folder), "school/large.yaml", CRITERION);
        SampleRules.write(folder, "school/large.drl", RULES);
        SampleRules.write(folder, "school/large.scenarios.yaml", SCENARIOS);
        ScenarioSuite suite = ScenarioSuite.of(RuleSet.load(folder), folder);
        assertThat(suite.problems()).isEmpty();
        return suite.runAll().failures().stream()
                .map(result -> result.failureMessage(locale))
                .collect(Collectors.joining("\n"));
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(NearestMessageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    @Test
    void where_no_rule_matched_it_says_in_chinese_what_came_nearest() throws IOException {
        assertThat(messages(Locale.CHINESE)).isEqualTo(golden("nearest.zh.txt"));
    }

    @Test
    void where_no_rule_matched_it_says_in_english_what_came_nearest() throws IOException {
        assertThat(messages(Locale.ENGLISH)).isEqualTo(golden("nearest.en.txt"));
    }
}
