package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.Counties.county;
import static org.zhize.Counties.dossier;
import static org.zhize.Counties.verdict;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Measurement;
import org.zhize.rule.Verdict;

/** Governments are compared with their city and their province. */
class ReferenceValuesTest {

    @Test
    void a_county_is_compared_with_the_share_of_its_whole_city() {
        // 甲 1/3, 乙 3/7: together 4/10
        Dossier[] both = {county("111", 1, 3), county("112", 3, 7)};

        assertThat(verdict("111", "share-vs-city", both).verdict()).isEqualTo(NOT_MET);
        assertThat(verdict("112", "share-vs-city", both).verdict()).isEqualTo(MET);
    }

    @Test
    void a_county_alone_that_equals_its_city_exactly_passes() {
        Dossier[] thirds = {county("111", 1, 3), county("112", 2, 6)};

        assertThat(verdict("111", "share-vs-city", thirds).verdict()).isEqualTo(MET);
        assertThat(verdict("112", "share-vs-city", thirds).verdict()).isEqualTo(MET);
    }

    @Test
    void without_every_sibling_nobody_knows_the_share_of_the_city() {
        CriterionVerdict alone = verdict("111", "share-vs-city", county("111", 1, 3));

        assertThat(alone.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(alone.missing().toString()).contains("ReferenceValue");
        assertThat(Counties.NORMS
                        .evaluator()
                        .evaluateAll(List.of(county("111", 1, 3)))
                        .findFirst()
                        .orElseThrow()
                        .assessment()
                        .notes()
                        .toString())
                .contains("乙县");
        assertThat(verdict("111", "share-vs-city", county("111", 1, 3), dossier("112", new Children(2022, null, 7L)))
                        .verdict())
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_suspect_figure_of_a_sibling_makes_the_comparison_suspect() {
        Dossier[] both = {county("111", 1, 3), county("112", 30, 7)};

        assertThat(verdict("111", "share-vs-city", both).verdict()).isEqualTo(INCONSISTENT);
        assertThat(verdict("111", "share", both).verdict()).isEqualTo(NOT_MET);
    }

    private static Measurement myopia(String rate) {
        return new Measurement("myopia", null, 2022, new BigDecimal(rate), "%", null, null, null);
    }

    @Test
    void what_a_region_above_states_is_a_reference_value_below() {
        Norms norms = Norms.criterion("vs-province")
                .with("regions.csv", Counties.REGIONS)
                .rule("""
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "myopia", year == $year, $rate : value )
                    ReferenceValue( indicator == "myopia", level == "province", year == $year, $province : value )
                then
                    require.that($rate).isAtMost($province);
                """);
        Dossier province = dossier("1", myopia("52.30"));

        for (String rate : new String[] {"52.3", "52.31"}) {
            List<Dossier> both = List.of(province, dossier("111", myopia(rate)));
            Verdict verdict = norms.evaluator()
                    .evaluateAll(both)
                    .filter(evaluation -> evaluation.situation().government().equals("111"))
                    .findFirst()
                    .orElseThrow()
                    .verdict("vs-province");
            assertThat(verdict).isEqualTo(rate.equals("52.3") ? MET : NOT_MET);
        }
    }

    @Test
    void a_fact_of_a_region_above_that_says_whose_it_is_is_visible_below() {
        Norms norms = Norms.criterion("like-the-city")
                .with("regions.csv", Counties.REGIONS)
                .rule("""
                when
                    Situation( $year : dataYear )
                    Rate( year == $year, $rate : value )
                    Peer( government == "11", $city : value )
                then
                    require.that($rate).isAtLeast($city);
                """);
        Dossier city = dossier("11", Peer.of("11", "40"), Rate.of(2022, "99"));
        Dossier county = dossier("111", Rate.of(2022, "40"));

        assertThat(verdicts(norms, county, city)).containsExactly(MET, MET);
        assertThat(verdicts(norms, county)).containsExactly(INSUFFICIENT);
        assertThat(verdicts(norms, dossier("11", Peer.of("12", "40")), county))
                .containsExactly(INSUFFICIENT, INSUFFICIENT);
    }

    private static List<Verdict> verdicts(Norms norms, Dossier... dossiers) {
        return norms.evaluator()
                .evaluateAll(List.of(dossiers))
                .map(evaluation -> evaluation.assessment().verdicts().get(0).verdict())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'{ sum: [Children.all] }', 10, MET",
        "'{ sum: [Children.all] }', 9, NOT_MET",
        "'{ average: [Children.all] }', 5, MET",
        "'{ average: [Children.all] }', 4, NOT_MET",
        "'{ min: [Children.all] }', 3, MET",
        "'{ min: [Children.all] }', 2, NOT_MET",
        "'{ max: [Children.all] }', 7, MET",
        "'{ max: [Children.all] }', 6, NOT_MET",
    })
    void values_are_folded_as_declared(String fold, long inPublic, Verdict expected) {
        Norms norms = Norms.criterion("folded")
                .with("regions.csv", Counties.REGIONS)
                .yaml("reference: { total: " + fold + " }")
                .rule("""
                        when
                            Situation( $year : dataYear )
                            Children( year == $year, $public : inPublic )
                            ReferenceValue( indicator == "total", level == "city", year == $year, $city : value )
                        then
                            require.that($public).isAtLeast($city);
                        """);

        assertThat(verdicts(norms, county("111", inPublic, 3), county("112", 99, 7)))
                .containsExactly(expected, MET);
    }
}
