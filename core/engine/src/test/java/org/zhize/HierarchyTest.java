package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.Counties.county;
import static org.zhize.Counties.dossier;
import static org.zhize.Counties.verdict;
import static org.zhize.rule.Verdict.INCONSISTENT;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Children;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Governments are judged together: children come before their parents. */
class HierarchyTest {

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

        CriterionVerdict city = Counties.NORMS
                .evaluator()
                .evaluateAll(of2020)
                .findFirst()
                .orElseThrow()
                .criterion("every-county");

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
        return Counties.NORMS
                .evaluator()
                .evaluateAll(dossiers)
                .map(evaluation -> evaluation.assessment().toString())
                .toList();
    }

    /** Evaluations run in the pool of the thread that asks. */
    @Test
    void the_number_of_threads_changes_nothing() throws Exception {
        List<Dossier> dossiers = List.of(
                dossier("1"),
                dossier("11"),
                dossier("12"),
                county("111", 1, 3),
                county("112", 30, 7),
                county("121", 5, 10));
        List<String> alone = in(1, dossiers);

        assertThat(alone).hasSize(6);
        assertThat(in(8, dossiers)).isEqualTo(alone);
    }

    private static List<String> in(int threads, List<Dossier> dossiers) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> reports(dossiers)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void two_dossiers_of_one_government_are_refused() {
        assertThatThrownBy(() -> verdict("111", "share", county("111", 1, 3), county("111", 2, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("111")
                .hasMessageContaining("2022");
    }
}
