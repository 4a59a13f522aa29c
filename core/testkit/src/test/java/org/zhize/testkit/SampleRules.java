package org.zhize.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A rule set of two criteria, written into a folder. */
public final class SampleRules {

    private static final Map<String, String> FILES = Map.of(
            "ruleset.yaml", """
                    id: sample
                    version: 1
                    title: { zh: 样例, en: Sample }
                    facts: org.zhize.testkit.SampleFacts
                    """,
            "regions.csv", """
                    code,name,level,parent,from,to
                    100000,全国,nation,,,
                    371000,威海市,city,100000,,
                    371099,旧区,county,371000,,2019-12-31
                    """,
            "regions/371000-weihai.yaml", """
                    region: 371000
                    growth.floor:
                      2022-01-01: { value: 10, basis: 威海市报告 二(二), unverified: true }
                    """,
            "funding/growth.yaml", """
                    title: { zh: 教育经费比上年增长, en: Growth of education funds }
                    basis: [教育法 第五十六条]
                    data: { Funding: 财政局 }
                    equality: { zh: 与要求持平, en: equal to what is required }
                    parameters:
                      floor:
                        unit: "%"
                        override: any
                        values:
                          2020-01-01: { value: 5, basis: 教育法 第五十六条 }
                    """,
            "funding/growth.drl", """
                    package sample.funding

                    rule "教育经费比上年增长 / education funds grow"
                    when
                        Situation( $year : dataYear )
                        Funding( year == $year, $now : amount )
                        Funding( year == $year - 1, $last : amount )
                    then
                        require.growth($last, $now).isAtLeast(parameters.percent("floor"));
                    end
                    """,
            "school/class-size.yaml", """
                    title: { zh: 班额, en: Class size }
                    basis: [班额规定 第一条]
                    parts: [largest]
                    parameters:
                      ceiling:
                        unit: 人
                        override: any
                        values:
                          2018-01-01: { value: 55, basis: 班额规定 第一条 }
                    """,
            "school/class-size.drl", """
                    package sample.school

                    rule "最大的班 / the largest class"
                    when
                        Situation( $year : dataYear )
                        $school : School( year == $year, $largest : largestClass )
                    then
                        require.that($largest).of("largest", $school).isAtMost(parameters.number("ceiling"));
                    end
                    """);

    private SampleRules() {}

    /** {@return the folder, with the rules in it} */
    public static Path in(Path folder) {
        FILES.forEach((name, text) -> write(folder, name, text));
        return folder;
    }

    public static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
