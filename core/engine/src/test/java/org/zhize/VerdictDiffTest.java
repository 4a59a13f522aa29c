package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhize.TestFacts.Rate;
import org.zhize.diff.Cause;
import org.zhize.diff.Change.Subject;
import org.zhize.diff.DiffPage;
import org.zhize.diff.DiffText;
import org.zhize.diff.RuleSetDiff;
import org.zhize.diff.VerdictChange;
import org.zhize.diff.VerdictDiff;
import org.zhize.dossier.Dossier;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

class VerdictDiffTest {

    private static final List<Dossier> DOSSIERS =
            List.of(dossier("111", "8"), dossier("112", "7.9"), dossier("121", "8"));

    private static Dossier dossier(String code, String rate) {
        return new Dossier(Situation.of(code, Year.of(2022)), List.of(Rate.of(2022, rate)));
    }

    private static VerdictDiff diff(RuleSet now) {
        return VerdictDiff.of(RuleSetDiff.between(DiffRules.load(), now), Optional.empty(), DOSSIERS);
    }

    private static RuleSet lower() {
        return DiffRules.with("regions/11.yaml", "value: 10", "value: 8");
    }

    @Test
    void whoever_reaches_the_new_threshold_flips_and_whoever_just_misses_it_does_not() {
        VerdictDiff diff = diff(lower());

        assertThat(diff.verdicts()).hasSize(1);
        VerdictChange flip = diff.verdicts().get(0);
        assertThat(flip.situation().government()).isEqualTo("111");
        assertThat(flip.before().verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(flip.after().verdict()).isEqualTo(Verdict.MET);
        assertThat(flip.cause().kind()).isEqualTo(Cause.Kind.ALONE);
        assertThat(flip.cause().changes()).extracting("id").containsExactly("rate.floor");
    }

    @Test
    void a_margin_that_grows_is_told_though_the_verdict_stays() {
        assertThat(diff(lower()).margins()).hasSize(1).allSatisfy(change -> {
            assertThat(change.situation().government()).isEqualTo("112");
            assertThat(change.isShrinking()).isFalse();
        });
    }

    @Test
    void of_two_changes_the_one_that_does_it_alone_is_the_cause() {
        RuleSet now = DiffRules.with(lower(), "theme/rate.yaml", "value: 5,", "value: 6,");

        VerdictDiff diff = diff(now);

        assertThat(diff.verdicts()).hasSize(1);
        assertThat(diff.verdicts().get(0).cause().kind()).isEqualTo(Cause.Kind.ALONE);
        assertThat(diff.verdicts().get(0).cause().changes().get(0).where()).containsEntry("region", "11");
    }

    @Test
    void a_stricter_rule_and_a_higher_value_are_each_enough() {
        RuleSet old = DiffRules.with("regions/11.yaml", "value: 10", "value: 8");
        RuleSet now = DiffRules.with(old, "regions/11.yaml", "value: 8", "value: 9");
        now = DiffRules.with(now, "theme/rate.drl", "isAtLeast", "isAbove");

        VerdictDiff diff = VerdictDiff.of(RuleSetDiff.between(old, now), Optional.empty(), DOSSIERS);

        assertThat(diff.verdicts()).hasSize(1);
        assertThat(diff.verdicts().get(0).cause().kind()).isEqualTo(Cause.Kind.EACH);
        assertThat(diff.verdicts().get(0).cause().changes())
                .extracting("subject")
                .containsExactlyInAnyOrder(Subject.VALUE, Subject.RULE);
    }

    @Test
    void a_looser_rule_and_a_lower_value_can_be_needed_together() {
        RuleSet old = DiffRules.with("theme/rate.drl", "isAtLeast", "isAbove");
        RuleSet now = lower();

        VerdictDiff diff = VerdictDiff.of(RuleSetDiff.between(old, now), Optional.empty(), DOSSIERS);

        assertThat(diff.verdicts())
                .extracting(change -> change.situation().government())
                .containsExactly("111");
        assertThat(diff.verdicts().get(0).cause().kind()).isEqualTo(Cause.Kind.TOGETHER);
        assertThat(diff.verdicts().get(0).cause().changes()).hasSize(2);
    }

    @Test
    void a_new_criterion_flips_nothing_and_says_what_it_finds() {
        RuleSet old = DiffRules.without("theme/budget.yaml", "theme/budget.drl");

        VerdictDiff diff = VerdictDiff.of(RuleSetDiff.between(old, DiffRules.load()), Optional.empty(), DOSSIERS);

        assertThat(diff.verdicts()).isEmpty();
        assertThat(diff.newCriteria()).containsOnlyKeys("budget");
        assertThat(diff.newCriteria().get("budget")).containsEntry(Verdict.INSUFFICIENT, 3);
    }

    @Test
    void rules_that_mean_the_same_decide_the_same() {
        VerdictDiff diff = diff(DiffRules.with("theme/rate.drl", "// a comment", ""));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.situations()).hasSize(3);
        assertThat(diff.verdicts()).isEmpty();
        assertThat(DiffText.render(diff, Locale.CHINESE)).contains("意思相同", "没有一个结论改变");
    }

    @Test
    void a_summary_says_who_flips_in_both_languages() {
        assertThat(DiffText.render(diff(lower()), Locale.CHINESE))
                .contains("1 个县（区）由未达标变为达标", "- 8 %，不满足 ≥ 10 %", "+ 8 %，≥ 8 %");
        assertThat(DiffText.render(diff(lower()), Locale.ENGLISH)).contains("1 × county");
    }

    @Test
    void a_conclusion_without_figures_stays_and_is_named() {
        Dossier concluded = new Dossier(
                Situation.of("112", Year.of(2022)),
                List.of(new InspectionFinding("rate", null, false, "督导意见", Provenance.ON_SITE)));
        VerdictDiff diff =
                VerdictDiff.of(RuleSetDiff.between(DiffRules.load(), lower()), Optional.empty(), List.of(concluded));

        assertThat(diff.verdicts()).isEmpty();
        assertThat(diff.concluded()).containsOnlyKeys(concluded.situation());
        assertThat(DiffText.render(diff, Locale.CHINESE)).contains("乙县 2022 年：✗ 未达标  比率", "督导意见", "有 1 个结论没有数据可算");
        assertThat(DiffText.render(diff, Locale.ENGLISH)).contains("an authority's conclusion");
    }

    @Test
    void a_page_shows_nothing_of_a_title_as_markup() throws IOException {
        RuleSet now = DiffRules.with("theme/rate.yaml", "zh: 比率", "zh: '<b>比率</b>'");
        StringWriter page = new StringWriter();

        DiffPage.write(RuleSetDiff.between(DiffRules.load(), now), Optional.of(diff(now)), page, Locale.CHINESE);

        assertThat(page.toString()).contains("&lt;b&gt;比率").doesNotContain("<b>比率</b>");
    }
}
