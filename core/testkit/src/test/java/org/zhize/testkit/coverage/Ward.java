package org.zhize.testkit.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;
import org.zhize.testkit.ScenarioSuite;

/** A rule set of one rule, to which a test adds what it is about. */
final class Ward {

    static final String PASS = scenario("达标 / passes", 2022, "MET", 66);
    static final String FAIL = scenario("未达标 / fails", 2022, "NOT_MET", 60);

    /** The facts of {@link Ward}. */
    @Title(zh = "病房", en = "ward")
    public record Beds(
            @Nullable Integer year,
            @Nullable String kind,
            @Unit("人") @Nullable Integer count,
            @Unit("万元") @Nullable BigDecimal cost) {}

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Path folder;

    Ward(Path folder) {
        this.folder = folder;
        files.put("ruleset.yaml", """
                id: ward
                version: 1
                title: { zh: 样例, en: Sample }
                facts: org.zhize.testkit.coverage.Ward
                """);
        files.put("regions.csv", """
                code,name,level,parent,from,to
                100000,全国,nation,,,
                360000,江西省,province,100000,,
                370000,山东省,province,100000,,
                """);
        files.put("care/beds.yaml", """
                title: { zh: 床位, en: Beds }
                basis: [测试]
                parameters:
                  floor: { title: { zh: 下限, en: floor }, unit: 人, override: any, values: { 2020-01-01: { value: 66, basis: 测试 } } }
                """);
        files.put("care/beds.drl", """
                rule "床位 / beds"
                when
                    Situation( $year : dataYear )
                    Beds( year == $year, $count : count )
                then
                    require.that($count).isAtLeast(parameters.number("floor"));
                end
                """);
    }

    Ward with(String file, String text) {
        files.put(file, text);
        return this;
    }

    Ward replacing(String file, String old, String other) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not say " + old);
        }
        return with(file, text.replace(old, other));
    }

    Ward scenarios(String... scenarios) {
        return with("care/beds.scenarios.yaml", "scenarios:\n" + String.join("", scenarios));
    }

    /** {@return a scenario of 360000 with so many beds; a negative number is left out} */
    static String scenario(String name, int year, String expected, int... counts) {
        StringBuilder facts = new StringBuilder();
        for (int count : counts) {
            facts.append("        - { year: %s%s }\n".formatted(year, count < 0 ? "" : ", count: " + count));
        }
        return """
                  - name: %s
                    situation: { government: 360000, year: %s }
                %s    expect: %s
                """.formatted(name, year, counts.length == 0 ? "" : "    facts:\n      Beds:\n" + facts, expected);
    }

    Path write() {
        files.forEach((name, text) -> {
            try {
                Path file = folder.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    Coverage coverage() {
        return Coverage.of(ScenarioSuite.load(write()));
    }

    /** {@return what of one kind is uncovered, in English: line, subject, aspect} */
    List<String> uncovered(CoverageKind kind) {
        return words(coverage().uncovered().stream().filter(item -> item.kind() == kind));
    }

    static List<String> words(Stream<CoverageItem> items) {
        return items.map(item ->
                        item.location().span().line() + " " + item.what().en())
                .toList();
    }
}
