package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Children;
import org.zhize.dossier.Dossier;
import org.zhize.report.JsonLinesReport;
import org.zhize.report.TextReport;
import org.zhize.rule.Situation;

/** What reports say of governments that were judged together, and of quality checks. */
class ReportedFamilyTest {

    private static final Norms NORMS = Norms.criterion("share")
            .with("regions.csv", """
            code,name,level,parent,from,to
            100000,全国,nation,,,
            110000,省,province,100000,,
            110100,市,city,110000,,
            110101,甲县,county,110100,,
            110102,乙县,county,110100,,
            110103,丙县,county,110100,,
            """)
            .yaml("levels: [county]")
            .parameter("floor", "%", "50")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        Children( year == $year, $public : inPublic, $all : all )
                    then
                        require.share($public, $all).isAtLeast(parameters.percent("floor"));
                    """)
            .quality("""
                    when
                        $children : Children( inPublic > all )
                    then
                        suspect($children).because("部分大于总数 / the part exceeds the whole");
                    """)
            .andCriterion("every-county")
            .yaml("levels: [city]")
            .rule("""
                    when
                        Situation( $year : dataYear )
                        ChildVerdict( criterion == "share", level == "county", year == $year, $county : government, $verdict : verdict )
                    then
                        require.met($verdict).of($county);
                    """);

    private static List<Evaluation> evaluations() {
        return NORMS.evaluator()
                .evaluateAll(List.of(dossier("110100"), dossier("110101", 3, 10), dossier("110102", 30, 10)))
                .toList();
    }

    private static Dossier dossier(String government, long... children) {
        Situation situation = Situation.of(government, Year.of(2022));
        return children.length == 0
                ? new Dossier(situation, List.of())
                : new Dossier(situation, List.of(new Children(2022, children[0], children[1])));
    }

    @Test
    void counties_stand_under_their_city_and_are_named() {
        List<Evaluation> all = evaluations();

        assertThat(TextReport.render(
                        NORMS.load().catalogue(),
                        all.stream().map(Evaluation::assessment).toList(),
                        Locale.CHINESE))
                .contains("\n市 2022 年 ", "\n  甲县 2022 年 ", "未达标 1 个：甲县", "没有报送 1 个：丙县");
    }

    @Test
    void a_reason_calls_counties_by_their_names() {
        assertThat(evaluations().get(0).explain("every-county", Locale.CHINESE)).contains("甲县（110101）");
    }

    @Test
    void a_quality_check_is_explained_like_a_criterion() {
        assertThat(evaluations().get(2).explain("checks", Locale.CHINESE))
                .contains("! 发现问题", "部分大于总数")
                .doesNotContain("exceeds");
        assertThat(evaluations().get(1).explain("checks", Locale.ENGLISH)).contains("✓ Nothing found");
    }

    @Test
    void a_city_says_the_same_of_counties_that_were_judged_elsewhere() {
        List<Evaluation> together = evaluations();
        List<Object> told = together.stream()
                .skip(1)
                .flatMap(county -> county.childVerdicts().stream())
                .collect(Collectors.toList());

        Evaluation alone = NORMS.evaluator().evaluate(Situation.of("110100", Year.of(2022)), told);

        assertThat(told).hasSize(2);
        assertThat(JsonLinesReport.line(alone.catalogue(), alone.assessment()))
                .isEqualTo(JsonLinesReport.line(
                        together.get(0).catalogue(), together.get(0).assessment()))
                .isNotEqualTo(JsonLinesReport.line(
                        alone.catalogue(),
                        NORMS.evaluator()
                                .evaluate(alone.situation(), told.subList(0, 1))
                                .assessment()));
    }
}
