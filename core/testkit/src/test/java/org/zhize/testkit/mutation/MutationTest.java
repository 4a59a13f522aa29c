package org.zhize.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.testkit.mutation.MutantResult.Outcome;

class MutationTest {

    private static final String EQUAL = "{ year: 2021, amount: 100 }, { year: 2022, amount: 110 } => MET";
    private static final String MORE = "{ year: 2021, amount: 100 }, { year: 2022, amount: 120 } => MET";
    private static final String LESS = "{ year: 2021, amount: 100 }, { year: 2022, amount: 109 } => NOT_MET";

    @TempDir
    Path folder;

    private static List<String> changes(MutationReport report) {
        return report.survivors().stream()
                .map(MutantResult::mutant)
                .map(mutant -> mutant.replaced() + " -> " + mutant.replacement())
                .toList();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MutationTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    @Test
    void without_a_row_on_the_threshold_nobody_notices_above_instead_of_at_least() {
        GrantRules rules = GrantRules.in(folder, GrantRules.GROWTH);

        assertThat(changes(rules.scenarios(List.of(MORE, LESS)).report())).contains("isAtLeast -> isAbove");
        assertThat(changes(rules.scenarios(List.of(MORE, LESS, EQUAL)).report()))
                .doesNotContain("isAtLeast -> isAbove");
    }

    @Test
    void the_scenario_that_is_suggested_notices_once_its_verdict_is_written_in() throws IOException {
        GrantRules rules = GrantRules.in(folder, GrantRules.GROWTH).scenarios(List.of(MORE, LESS));
        MutantResult survivor = rules.report().survivors().stream()
                .filter(result -> result.mutant().replacement().equals("isAbove"))
                .findFirst()
                .orElseThrow();

        assertThat(survivor.suggestion()).contains("expect: 待确认", "now say MET");
        Path file = folder.resolve("grant/grant.scenarios.yaml");
        Files.writeString(file, Files.readString(file) + survivor.suggestion().replace("待确认", "MET"));

        assertThat(changes(rules.report())).doesNotContain("isAtLeast -> isAbove");
    }

    static Stream<Arguments> mistakes() {
        String last = "{ year: 2020, amount: 100 }, ";
        String primary = "{ year: 2022, stage: primary, amount: 10 }";
        return Stream.of(
                Arguments.of(
                        "$year - 1 -> $year - 2",
                        GrantRules.GROWTH,
                        List.of(last + EQUAL, last + LESS),
                        "{ year: 2020, amount: 9 }, " + LESS),
                Arguments.of("$year - 1 -> $year", GrantRules.GROWTH, List.of(LESS), EQUAL),
                Arguments.of(
                        "Stage.PRIMARY -> Stage.JUNIOR",
                        GrantRules.OF_PRIMARY,
                        List.of(primary + ", { year: 2022, stage: junior, amount: 10 } => MET"),
                        primary + ", { year: 2022, stage: junior, amount: 9 } => MET"),
                Arguments.of(
                        "stage == Stage.PRIMARY,  -> ",
                        GrantRules.OF_PRIMARY,
                        List.of(primary + " => MET"),
                        primary + ", { year: 2022, stage: junior, amount: 9 } => MET"),
                Arguments.of(
                        "remark == null,  -> ",
                        GrantRules.OF_PRIMARY,
                        List.of(primary + " => MET"),
                        primary + ", { year: 2022, stage: primary, amount: 9, remark: 预拨 } => MET"),
                Arguments.of(
                        "isAtLeast -> isAbove",
                        GrantRules.OF_PRIMARY,
                        List.of("{ year: 2022, stage: primary, amount: 11 } => MET"),
                        primary + " => MET"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_goes_unnoticed_until_a_scenario_tells_it_apart(
            String mistake, String rule, List<String> weak, String telling) {
        GrantRules rules = GrantRules.in(folder, rule);

        assertThat(changes(rules.scenarios(weak).report())).contains(mistake);
        assertThat(changes(rules.scenarios(
                                Stream.concat(weak.stream(), Stream.of(telling)).toList())
                        .report()))
                .doesNotContain(mistake);
    }

    @Test
    void a_change_that_the_checks_refuse_does_not_count() {
        MutationReport report = GrantRules.in(folder, GrantRules.GROWTH)
                .scenarios(List.of(EQUAL))
                .report();

        assertThat(report.results())
                .filteredOn(result -> result.outcome() == Outcome.REFUSED)
                .extracting(result -> result.mutant().kind())
                .contains("pattern-dropped", "rule-dropped");
        assertThat(report.hasKilled(report.killedPercent())).isTrue();
    }

    @Test
    void scenarios_that_fail_as_the_rules_are_prove_nothing() {
        Mutations mutations = GrantRules.in(folder, GrantRules.GROWTH)
                .scenarios(List.of(EQUAL.replace("MET", "NOT_MET")))
                .mutations();

        assertThat(mutations.failures()).hasSize(1);
        assertThatThrownBy(mutations::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("grant/grant.scenarios.yaml:2:5")
                .hasMessageContaining("规则未改时已有场景失败");
    }

    @Test
    void a_scenario_of_what_rests_on_a_criterion_notices_too() {
        GrantRules rules = GrantRules.in(folder, GrantRules.GROWTH)
                .write("grant/all.yaml", "title: { zh: 都达标 }\nbasis: [测试]\nall-of: [grant]\n")
                .scenarios(List.of(EQUAL.replace("MET", "{ criteria: { all: MET } }")));

        assertThat(rules.report().survivors())
                .noneMatch(result -> result.mutant().replacement().equals("isAbove"));
        assertThat(Mutations.of(rules.suite()).about("all").groups()).isEmpty();
    }

    @Test
    void what_is_missed_is_told_in_chinese() throws IOException {
        MutationReport report = GrantRules.in(folder, GrantRules.GROWTH)
                .scenarios(List.of(MORE, LESS))
                .report();

        assertThat(report.render(Locale.CHINESE)).isEqualTo(golden("survivors.zh.txt"));
    }

    @Test
    void what_is_missed_is_told_in_english() throws IOException {
        MutationReport report = GrantRules.in(folder, GrantRules.GROWTH)
                .scenarios(List.of(MORE, LESS))
                .report();

        assertThat(report.render(Locale.ENGLISH)).isEqualTo(golden("survivors.en.txt"));
    }
}
