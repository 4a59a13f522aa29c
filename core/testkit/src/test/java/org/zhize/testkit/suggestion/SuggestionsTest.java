package org.zhize.testkit.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageItem;
import org.zhize.testkit.coverage.CoverageKind;

class SuggestionsTest {

    @TempDir
    private Path folder;

    private Nurseries rules;

    @BeforeEach
    void write() {
        rules = Nurseries.in(folder);
    }

    private void growth() {
        rules.criterion(
                "growth",
                "floor=unit: \"%\"=10",
                "Nursery( year == $year, $now : funds )\n    Nursery( year == $year - 1, $last : funds )",
                "require.growth($last, $now).isAtLeast(parameters.percent(\"floor\"));",
                "{ year: 2022, funds: 120.0 }, { year: 2021, funds: 100 }",
                "MET");
    }

    private void share(String floor, String facts, String verdict) {
        rules.criterion(
                "share",
                "floor=unit: \"%\"=" + floor,
                "Nursery( year == $year, $all : children, $public : publicChildren )",
                "require.share($public, $all).isAtLeast(parameters.percent(\"floor\"));",
                facts,
                verdict);
    }

    /** Each proposal: how it comes to the threshold and what was changed. */
    private List<String> proposed() {
        return rules.report().proposals().stream()
                .map(proposal -> proposal.approach() + " " + proposal.change().en())
                .toList();
    }

    @Test
    void a_growth_is_moved_onto_its_floor_and_a_step_to_either_side() {
        growth();

        assertThat(rules.report().render(Locale.CHINESE)).isEqualTo("""
                # care/growth.scenarios.yaml
                scenarios:
                  # 取自“场景”：Nursery[year=2022].funds 由 120.0 改为 109.9
                  # from "scenario": Nursery[year=2022].funds 109.9 instead of 120.0
                  - name: 规则 growth，差一步不到限值 / rule growth, one step below the threshold
                    situation: { government: 370000, year: 2022 }
                    facts:
                      Nursery:
                        - { year: 2022, funds: 109.9 }
                        - { year: 2021, funds: 100 }
                    # 现在的规则得出 NOT_MET，请对照文件核实后写入
                    # the rules now say NOT_MET; confirm it against the document, then write it here
                    expect: 待确认

                  # 取自“场景”：Nursery[year=2022].funds 由 120.0 改为 110.0
                  # from "scenario": Nursery[year=2022].funds 110.0 instead of 120.0
                  - name: 规则 growth，恰好等于限值 / rule growth, exactly on the threshold
                    situation: { government: 370000, year: 2022 }
                    facts:
                      Nursery:
                        - { year: 2022, funds: 110.0 }
                        - { year: 2021, funds: 100 }
                    # 现在的规则得出 MET，请对照文件核实后写入
                    # the rules now say MET; confirm it against the document, then write it here
                    expect: 待确认

                  # 取自“场景”：Nursery[year=2022].funds 由 120.0 改为 110.1
                  # from "scenario": Nursery[year=2022].funds 110.1 instead of 120.0
                  - name: 规则 growth，超过限值一步 / rule growth, one step above the threshold
                    situation: { government: 370000, year: 2022 }
                    facts:
                      Nursery:
                        - { year: 2022, funds: 110.1 }
                        - { year: 2021, funds: 100 }
                    # 现在的规则得出 MET，请对照文件核实后写入
                    # the rules now say MET; confirm it against the document, then write it here
                    expect: 待确认

                # 门槛 1 个，缺 3 处：提出场景 3 个，0 处没有提出
                """);
    }

    @Test
    void a_share_of_whole_numbers_is_met_exactly_by_its_whole_where_its_part_would_be_broken() {
        share("50", "{ year: 2022, children: 17, publicChildren: 13 }", "MET");

        assertThat(proposed())
                .containsExactly(
                        "JUST_BELOW Nursery[year=2022].publicChildren 8 instead of 13",
                        "ON Nursery[year=2022].children 26 instead of 17",
                        "JUST_ABOVE Nursery[year=2022].publicChildren 9 instead of 13");
    }

    @Test
    void where_no_single_number_does_another_is_made_round_first() {
        share("85", "{ year: 2022, children: 27, publicChildren: 26 }", "MET");

        assertThat(proposed())
                .containsExactly(
                        "JUST_BELOW Nursery[year=2022].publicChildren 22 instead of 26",
                        "ON Nursery[year=2022].children 100 instead of 27; Nursery[year=2022].publicChildren 85 instead of 26",
                        "JUST_ABOVE Nursery[year=2022].publicChildren 23 instead of 26");
    }

    @Test
    void what_a_condition_compares_is_moved_too() {
        rules.criterion(
                "size",
                "from=unit: 人=36\nfloor=unit: 万元=5",
                "Nursery( year == $year, children >= parameters.number(\"from\"), $funds : funds )",
                "require.that($funds).isAtLeast(parameters.number(\"floor\"));",
                "{ year: 2022, children: 50, funds: 7.25 }",
                "MET");

        assertThat(proposed())
                .containsExactly(
                        "JUST_BELOW Nursery[year=2022].children 35 instead of 50",
                        "ON Nursery[year=2022].children 36 instead of 50",
                        "JUST_ABOVE Nursery[year=2022].children 37 instead of 50",
                        "JUST_BELOW Nursery[year=2022].funds 4.99 instead of 7.25",
                        "ON Nursery[year=2022].funds 5.00 instead of 7.25",
                        "JUST_ABOVE Nursery[year=2022].funds 5.01 instead of 7.25");
    }

    @Test
    void both_ends_of_a_range_have_their_own_names() {
        rules.criterion(
                "range",
                "low=unit: 万元=5\nhigh=unit: 万元=8",
                "Nursery( year == $year, $funds : funds )",
                "require.that($funds).isBetween(parameters.number(\"low\"), parameters.number(\"high\"));",
                "{ year: 2022, funds: 7 }",
                "MET");

        assertThat(rules.report().proposals())
                .extracting(proposal -> proposal.scenario().name().replaceAll(".* / ", ""))
                .containsExactly(
                        "rule range, ≥ parameters.number(\"low\") one step below the threshold",
                        "rule range, ≥ parameters.number(\"low\") exactly on the threshold",
                        "rule range, ≥ parameters.number(\"low\") one step above the threshold",
                        "rule range, ≤ parameters.number(\"high\") exactly on the threshold",
                        "rule range, ≤ parameters.number(\"high\") one step above the threshold");
    }

    @Test
    void a_day_is_moved_by_days() {
        rules.criterion(
                "due",
                "due=type: date=2022-08-31",
                "Nursery( year == $year, $opened : opened )",
                "require.that($opened).isAtMost(parameters.date(\"due\"));",
                "{ year: 2022, opened: 2022-03-01 }",
                "MET");

        assertThat(proposed())
                .containsExactly(
                        "JUST_BELOW Nursery[year=2022].opened 2022-08-30 instead of 2022-03-01",
                        "ON Nursery[year=2022].opened 2022-08-31 instead of 2022-03-01",
                        "JUST_ABOVE Nursery[year=2022].opened 2022-09-01 instead of 2022-03-01");
    }

    @Test
    void what_cannot_be_proposed_is_said_with_the_reason() {
        rules.criterion(
                "since",
                "since=unit: \"1\"=2020\nfloor=unit: 人=0",
                "Situation( dataYear >= parameters.number(\"since\") )\n    Nursery( year == $year, $all : children )",
                "require.that($all).isAbove(parameters.number(\"floor\"));",
                "{ year: 2022, children: 1 }",
                "MET");

        assertThat(rules.report().render(Locale.ENGLISH)).contains("no single figure moves a scenario there");
    }

    @Test
    void what_is_confirmed_and_kept_leaves_no_threshold_uncovered() {
        growth();
        share("85", "{ year: 2022, children: 27, publicChildren: 26 }", "MET");
        SuggestionReport report = rules.report();
        report.files()
                .forEach((file, text) ->
                        rules.file(file.replace(".scenarios", ".suggested.scenarios"), confirmed(text)));

        ScenarioSuite suite = rules.suite();

        assertThat(suite.problems()).isEmpty();
        assertThat(suite.scenarios()).hasSize(2 + report.proposals().size());
        assertThat(suite.runAll().failures()).isEmpty();
        assertThat(Coverage.of(suite).uncovered())
                .extracting(CoverageItem::kind)
                .doesNotContain(CoverageKind.THRESHOLD);
        assertThat(Suggestions.of(suite).all().render(Locale.ENGLISH)).endsWith("nothing to propose\n");
    }

    @Test
    void what_is_not_confirmed_is_refused() {
        growth();
        rules.report()
                .files()
                .forEach((file, text) -> rules.file(file.replace(".scenarios", ".suggested.scenarios"), text));

        assertThat(rules.suite().problems()).hasSize(3);
    }

    /** As an analyst would who agrees with the rules. */
    private static String confirmed(String text) {
        return text.replaceAll("(现在的规则得出 )(\\w+)(，[^\\n]*\\n[^\\n]*\\n    expect: )待确认", "$1$2$3$2");
    }
}
