package org.zhize.testkit.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dossier.Dossier;
import org.zhize.testkit.FamilyRules;
import org.zhize.testkit.SampleFacts.Funding;
import org.zhize.testkit.SampleRules;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;

class VariationsTest {

    private static final String GROWTH = """
            scenarios:
              - name: 从 100 到 110 / from 100 to 110
                situation: { government: 371000, year: 2022 }
                facts:
                  Funding:
                    - { year: 2022, amount: 110.5, stage: primary, audited: true, paidOn: 2022-03-01 }
                    - { year: 2021, amount: 100 }
                  School:
                    - { name: 一小, year: 2022, largestClass: 50 }
                expect: { criteria: { growth: MET, class-size: MET } }
            """;

    @TempDir
    Path folder;

    private ScenarioSuite suite;

    @BeforeEach
    void write_the_rules() {
        SampleRules.write(SampleRules.in(folder), "funding/growth.scenarios.yaml", GROWTH);
        suite = ScenarioSuite.load(folder);
    }

    private Scenario scenario() {
        return suite.scenarios().get(0);
    }

    private List<String> what(Function<Variations, Stream<Variation>> which) {
        return which.apply(Variations.of(scenario(), suite.rules().content()))
                .map(variation -> variation.what().zh())
                .toList();
    }

    @Test
    void every_fact_is_left_out_and_given_twice() {
        assertThat(what(Variations::removed))
                .containsExactly("去掉 Funding[year=2022]", "去掉 Funding[year=2021]", "去掉 School[name=一小, year=2022]");
        assertThat(what(Variations::duplicated))
                .containsExactly(
                        "Funding[year=2022] 重复一次", "Funding[year=2021] 重复一次", "School[name=一小, year=2022] 重复一次");
    }

    @Test
    void every_value_that_can_be_absent_is() {
        assertThat(what(Variations::absent))
                .containsExactly(
                        "Funding[year=2022].year 由 2022 改为 空",
                        "Funding[year=2022].amount 由 110.5 改为 空",
                        "Funding[year=2022].paidOn 由 2022-03-01 改为 空",
                        "Funding[year=2022].audited 由 true 改为 空",
                        "Funding[year=2022].stage 由 primary 改为 空",
                        "Funding[year=2021].year 由 2021 改为 空",
                        "Funding[year=2021].amount 由 100 改为 空",
                        "School[name=一小, year=2022].name 由 一小 改为 空",
                        "School[name=一小, year=2022].largestClass 由 50 改为 空");
    }

    @Test
    void numbers_and_days_move_by_one_step() {
        assertThat(what(Variations::stepped))
                .contains(
                        "Funding[year=2022].year 由 2022 改为 2021",
                        "Funding[year=2022].amount 由 110.5 改为 110.4",
                        "Funding[year=2022].amount 由 110.5 改为 110.6",
                        "Funding[year=2022].paidOn 由 2022-03-01 改为 2022-02-28",
                        "Funding[year=2021].amount 由 100 改为 99",
                        "School[name=一小, year=2022].largestClass 由 50 改为 51")
                .hasSize(14);
    }

    @Test
    void values_move_onto_what_rules_compare_them_with_and_beside_it() {
        assertThat(what(Variations::compared))
                .contains(
                        "School[name=一小, year=2022].largestClass 由 50 改为 54",
                        "School[name=一小, year=2022].largestClass 由 50 改为 55",
                        "School[name=一小, year=2022].largestClass 由 50 改为 56",
                        "Funding[year=2021].year 由 2021 改为 2022",
                        "Funding[year=2022].year 由 2022 改为 2021")
                .noneMatch(what -> what.contains("amount"));
    }

    @Test
    void a_value_moves_onto_another_of_the_same_fact() {
        Path family = folder.resolve("family");
        SampleRules.write(FamilyRules.in(family), "preschool/public-share.scenarios.yaml", """
                scenarios:
                  - name: 环翠区
                    situation: { government: 371002, year: 2022 }
                    facts: { Preschool: [ { year: 2022, publicChildren: 1, children: 3 } ] }
                    others: { "371003": { Preschool: [ { year: 2022, publicChildren: 4, children: 7 } ] } }
                    expect: NOT_MET
                """);
        ScenarioSuite county = ScenarioSuite.load(family);

        assertThat(Variations.of(county.scenarios().get(0), county.rules().content())
                        .compared())
                .extracting(variation -> variation.what().zh())
                .contains(
                        "Preschool[year=2022].publicChildren 由 1 改为 3",
                        "Preschool[year=2022].publicChildren 由 1 改为 4",
                        "371003 Preschool[year=2022].children 由 7 改为 3",
                        "371003 Preschool[year=2022].children 由 7 改为 4")
                .doesNotContain("Preschool[year=2022].publicChildren 由 1 改为 7");
    }

    @Test
    void constants_and_flags_become_others() {
        assertThat(what(Variations::swapped))
                .contains(
                        "Funding[year=2022].audited 由 true 改为 false",
                        "Funding[year=2022].stage 由 primary 改为 preschool",
                        "Funding[year=2022].stage 由 primary 改为 senior-high")
                .hasSize(10);
    }

    @Test
    void the_year_moves_with_the_day() {
        assertThat(Variations.of(scenario(), suite.rules().content()).years())
                .extracting(
                        variation -> variation.scenario().name(),
                        variation -> variation.scenario().situation().asOf().toString())
                .containsExactly(
                        tuple("从 100 到 110，改为评价 2021 年 / from 100 to 110, evaluated for 2021", "2021-12-31"),
                        tuple("从 100 到 110，改为评价 2023 年 / from 100 to 110, evaluated for 2023", "2023-12-31"));
    }

    @Test
    void no_variation_is_the_scenario_itself_and_all_come_in_the_same_order() {
        List<Scenario> all = all();

        assertThat(all)
                .hasSize(Math.toIntExact(all.stream().distinct().count()))
                .isEqualTo(all());
        assertThat(all.stream().map(Scenario::dossiers))
                .doesNotContain(scenario().dossiers());
    }

    private List<Scenario> all() {
        return Variations.of(scenario(), suite.rules().content())
                .all()
                .map(Variation::scenario)
                .toList();
    }

    @Test
    void facts_that_say_the_same_of_two_things_are_told_apart_by_all_they_say() {
        Scenario twice =
                scenario().with(List.of(new Dossier(scenario().situation(), List.of(funding("1"), funding("2")))));

        assertThat(Variations.of(twice, suite.rules().content()).removed())
                .extracting(variation -> variation.what().en())
                .containsExactly("without Funding[year=2022, amount=1]", "without Funding[year=2022, amount=2]");
    }

    private static Funding funding(String amount) {
        return new Funding(2022, new BigDecimal(amount), null, null, null, null);
    }
}
