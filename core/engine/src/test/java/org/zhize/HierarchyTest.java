package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Children;
import org.zhize.TestFacts.Peer;
import org.zhize.TestFacts.Rate;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Measurement;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Governments are judged together: siblings are compared, children come before their parents. */
class HierarchyTest {

    private static final String REGIONS = """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            1,省,province,100000,,
            11,市,city,1,,
            111,甲县,county,11,,
            112,乙县,county,11,,
            113,旧县,county,11,,2020-12-31
            12,另一市,city,1,,
            121,丙县,county,12,,
            """;

    private static final Norms NORMS = Norms.criterion("share")
            .with("regions.csv", REGIONS)
            .yaml("levels: [county]")
            .parameter("floor", "%", "50")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Children( year == $year, $public : inPublic, $all : all )
                    then
                        require.share($public, $all).isAtLeast(parameters.percent("floor"));
                    """)
            .andCriterion("every-county")
            .yaml("levels: [city, province]")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        ChildVerdict( criterion == "share", level == "county", year == $year, $county : government, $verdict : verdict )
                    then
                        require.met($verdict).of($county);
                    """)
            .quality("""
                    when
                        $children : Children( inPublic > all )
                    then
                        suspect($children).because("部分大于总数");
                    """)
            .andCriterion("share-vs-city")
            .yaml("levels: [county]")
            .yaml("reference: { share: share-of-sums }")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Children( year == $year, $public : inPublic, $all : all )
                        ReferenceValue( indicator == "share", level == "city", year == $year, $city : value )
                    then
                        require.share($public, $all).isAtLeast($city);
                    """);

    private static Dossier dossier(String government, Object... facts) {
        return new Dossier(Situation.of(government, Year.of(2022)), Arrays.asList(facts));
    }

    private static Dossier county(String government, long inPublic, long all) {
        return dossier(government, new Children(2022, inPublic, all));
    }

    private static CriterionVerdict verdict(String government, String criterion, Dossier... dossiers) {
        return NORMS.evaluator()
                .evaluateAll(List.of(dossiers))
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .findFirst()
                .orElseThrow()
                .criterion(criterion);
    }

    private static Verdict of(CriterionVerdict verdict, String subject) {
        return verdict.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .map(Finding::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_city_passes_if_every_county_does() {
        assertThat(verdict("11", "every-county", dossier("11"), county("111", 6, 10), county("112", 5, 10))
                        .verdict())
                .isEqualTo(MET);
    }

    @Test
    void a_county_that_fails_is_named() {
        CriterionVerdict city =
                verdict("11", "every-county", dossier("11"), county("111", 6, 10), county("112", 4, 10));

        assertThat(city.verdict()).isEqualTo(NOT_MET);
        assertThat(of(city, "111")).isEqualTo(MET);
        assertThat(of(city, "112")).isEqualTo(NOT_MET);
        assertThat(city.reason().zh()).contains("112").doesNotContain("111");
    }

    @Test
    void a_county_that_did_not_report_is_named_and_leaves_it_open() {
        CriterionVerdict city = verdict("11", "every-county", dossier("11"), county("111", 6, 10));

        assertThat(city.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(of(city, "112")).isEqualTo(INSUFFICIENT);
        assertThat(city.reason().zh()).contains("112").contains("没有报送");
    }

    @Test
    void a_contradiction_in_a_county_reaches_the_city() {
        CriterionVerdict city =
                verdict("11", "every-county", dossier("11"), county("111", 6, 10), county("112", 60, 10));

        assertThat(city.verdict()).isEqualTo(INCONSISTENT);
    }

    @Test
    void a_province_sees_the_counties_of_all_its_cities() {
        Dossier[] all = {dossier("1"), county("111", 6, 10), county("112", 5, 10), county("121", 5, 10)};

        assertThat(verdict("1", "every-county", all).verdict()).isEqualTo(MET);
        assertThat(verdict("1", "every-county", all[0], all[1], all[2]).verdict())
                .isEqualTo(INSUFFICIENT);
    }

    @Test
    void a_county_that_no_longer_exists_need_not_report() {
        Situation then = new Situation("11", 2020, LocalDate.of(2020, 12, 31), null);
        List<Dossier> of2020 = List.of(
                new Dossier(then, List.of()),
                new Dossier(Situation.of("111", Year.of(2020)), List.of(new Children(2020, 5L, 10L))),
                new Dossier(Situation.of("112", Year.of(2020)), List.of(new Children(2020, 5L, 10L))));

        CriterionVerdict city =
                NORMS.evaluator().evaluateAll(of2020).findFirst().orElseThrow().criterion("every-county");

        assertThat(city.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(of(city, "113")).isEqualTo(INSUFFICIENT);
        assertThatThrownBy(() -> verdict("113", "share", county("113", 5, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("113");
    }

    @Test
    void verdicts_of_counties_may_be_given_instead() {
        Dossier city = dossier(
                "11", new ChildVerdict("share", "111", 2022, MET), new ChildVerdict("share", "112", 2022, NOT_MET));

        assertThat(verdict("11", "every-county", city).verdict()).isEqualTo(NOT_MET);
        assertThat(verdict("11", "every-county", dossier("11", city.facts().get(0)))
                        .verdict())
                .isEqualTo(INSUFFICIENT);
    }

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
        assertThat(NORMS.evaluator()
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
        Norms norms =
                Norms.criterion("vs-province").with("regions.csv", REGIONS).rule("""
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
        Norms norms =
                Norms.criterion("like-the-city").with("regions.csv", REGIONS).rule("""
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
                .with("regions.csv", REGIONS)
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

    @Test
    void the_order_of_the_dossiers_changes_nothing() {
        List<Dossier> dossiers = new ArrayList<>(List.of(
                dossier("1"),
                dossier("11"),
                dossier("12"),
                county("111", 1, 3),
                county("112", 3, 7),
                county("121", 5, 10)));
        List<String> first = reports(dossiers);

        assertThat(first).hasSize(6);
        assertThat(first.get(0)).contains("government=1,");
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(dossiers, new Random(seed));
            assertThat(reports(dossiers)).isEqualTo(first);
        }
    }

    private static List<String> reports(List<Dossier> dossiers) {
        return NORMS.evaluator()
                .evaluateAll(dossiers)
                .map(evaluation -> evaluation.assessment().toString())
                .toList();
    }

    @Test
    void two_dossiers_of_one_government_are_refused() {
        assertThatThrownBy(() -> verdict("111", "share", county("111", 1, 3), county("111", 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("111")
                .hasMessageContaining("2022");
    }
}
