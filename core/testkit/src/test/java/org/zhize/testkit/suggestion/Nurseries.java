package org.zhize.testkit.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Title;
import org.zhize.rule.Unit;
import org.zhize.testkit.ScenarioSuite;

/** A rule set in a folder, to which a test adds criteria, each with one rule and one scenario. */
final class Nurseries {

    /** What a nursery is. */
    @Title(zh = "幼儿园", en = "nursery")
    public record Nursery(
            @Nullable Integer year,
            @Unit("人") @Nullable Integer children,
            @Unit("人") @Nullable Integer publicChildren,
            @Unit("万元") @Nullable BigDecimal funds,
            @Nullable LocalDate opened) {}

    private final Path folder;

    private Nurseries(Path folder) {
        this.folder = folder;
    }

    static Nurseries in(Path folder) {
        return new Nurseries(folder).file("ruleset.yaml", """
                        id: nurseries
                        version: 1
                        title: { zh: 样例, en: Sample }
                        facts: org.zhize.testkit.suggestion.Nurseries
                        """).file("regions.csv", """
                        code,name,level,parent,from,to
                        100000,全国,nation,,,
                        370000,山东省,province,100000,,
                        """);
    }

    /**
     * Adds a criterion.
     *
     * @param id its id
     * @param parameters such as {@code floor=unit: 人=3}, one a line
     * @param when what it asks besides the data year
     * @param then what it requires
     * @param facts of the one scenario
     * @param verdict its verdict
     */
    Nurseries criterion(String id, String parameters, String when, String then, String facts, String verdict) {
        return file(
                        "care/" + id + ".yaml",
                        """
                        title: { zh: 标准, en: criterion }
                        basis: [测试]
                        parameters:
                        """
                                + parameters.replaceAll(
                                        "(?m)^(.*)=(.*)=(.*)$",
                                        "  $1: { $2, values: { 2000-01-01: { value: $3, basis: 测试 } } }"))
                .file(
                        "care/" + id + ".drl",
                        "rule \"规则 " + id + " / rule " + id + "\"\nwhen\n    Situation( $year : dataYear )\n    " + when
                                + "\nthen\n    " + then + "\nend\n")
                .file("care/" + id + ".scenarios.yaml", """
                        scenarios:
                          - name: 场景 / scenario
                            situation: { government: 370000, year: 2022 }
                            facts: { Nursery: [ %s ] }
                            expect: %s
                        """.formatted(facts, verdict));
    }

    Nurseries file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScenarioSuite suite() {
        return ScenarioSuite.load(folder);
    }

    SuggestionReport report() {
        return Suggestions.of(suite()).all();
    }
}
