package org.zhize.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThresholdMutantsTest {

    private static final String EQUAL = "{ year: 2021, amount: 100 }, { year: 2022, amount: 108.5 } => MET";

    @TempDir
    Path folder;

    private List<String> changes(String values) {
        GrantRules rules = GrantRules.in(folder, GrantRules.GROWTH)
                .write("regions/370000.yaml", "region: 370000\ngrant.floor:\n" + values)
                .scenarios(List.of(EQUAL));
        return rules.mutations().groups().stream()
                .flatMap(group -> group.mutants().stream())
                .filter(mutant -> mutant.location().file().startsWith("regions/"))
                .map(mutant -> mutant.kind() + " " + mutant.location().span().line() + ":"
                        + mutant.location().span().column() + " " + mutant.replaced() + " -> "
                        + mutant.replacement())
                .toList();
    }

    @Test
    void a_value_moves_by_one_unit_in_its_last_place_and_its_first_day_by_one() {
        assertThat(changes("  2020-01-01: { value: 8.50, basis: 测试 }\n"))
                .containsExactly(
                        "step 3:24 8.50 -> 8.49",
                        "step 3:24 8.50 -> 8.51",
                        "national 3:24 8.50 -> 10",
                        "start 3:3 2020-01-01 -> 2019-12-31",
                        "start 3:3 2020-01-01 -> 2020-01-02");
    }

    @Test
    void a_value_may_go_on_after_its_time() {
        assertThat(changes("  2020-01-01: { value: 9, basis: 测试 }\n  2022-01-01: { value: 8.5, basis: 测试 }\n"))
                .contains("predecessor 4:24 8.5 -> 9", "national 4:24 8.5 -> 10", "national 3:24 9 -> 10");
    }

    @Test
    void what_takes_a_value_away_sets_none() {
        assertThat(changes("  2020-01-01: { notApplicable: true, value: null, basis: 测试 }\n"))
                .isEmpty();
    }

    @Test
    void the_day_is_shown_where_it_is_written() {
        MutationReport report = GrantRules.in(folder, GrantRules.GROWTH)
                .scenarios(List.of(EQUAL.replace("=> MET", "=> NOT_MET")))
                .report();

        assertThat(report.survivors())
                .extracting(result -> result.mutant().diff())
                .contains("""
                        8 -       2000-01-01: { value: 10, basis: 测试 }
                          +       2000-01-02: { value: 10, basis: 测试 }
                        """);
    }
}
