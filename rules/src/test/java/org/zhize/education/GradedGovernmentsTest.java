package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.education.fact.AdverseEvent;
import org.zhize.education.fact.AdverseKind;
import org.zhize.finding.Consequence;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.score.Grade;
import org.zhize.score.Indicator;
import org.zhize.score.Scheme;
import org.zhize.score.Score;

/** What lowers a grade, and what follows from one. Conclusions and events are made up; the grades are those of Ningxia. */
class GradedGovernmentsTest {

    private static final String SCHEME = "ningxia-2019";
    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluator GRADED = Evaluator.of(RULES).scoredBy(SCHEME);

    private static final String YINCHUAN = "640100";
    private static final String XINGQING = "640104";
    private static final String WUHUA_IN_YUNNAN = "530102";
    private static final String LIANXI_IN_JIANGXI = "360402";
    private static final String GUANSHANHU_IN_GUIZHOU = "520115";
    private static final String WENDENG_IN_SHANDONG = "371003";

    private static final List<String> GRADED_BY = RULES.content().schemes().stream()
            .filter(scheme -> scheme.id().equals(SCHEME))
            .flatMap(Scheme::criteria)
            .map(Indicator::id)
            .toList();

    private static Evaluation evaluate(String government, int year, boolean passed, Object... more) {
        List<Object> facts = new ArrayList<>(List.of(more));
        GRADED_BY.forEach(
                criterion -> facts.add(new InspectionFinding(criterion, null, passed, "编造", Provenance.ON_SITE)));
        return GRADED.evaluate(Situation.of(government, Year.of(year)), facts);
    }

    private static String grade(Evaluation evaluation) {
        return evaluation.score().map(Score::gradeAfter).map(Grade::id).orElseThrow();
    }

    private static Stream<String> following(Evaluation evaluation) {
        return evaluation.consequences().stream().map(Consequence::id);
    }

    private static AdverseEvent event(int year, AdverseKind kind) {
        return new AdverseEvent(year, kind, "编造");
    }

    @Test
    void an_excellent_county_of_yunnan_is_commended() {
        Evaluation excellent = evaluate(WUHUA_IN_YUNNAN, 2022, true);

        assertThat(grade(excellent)).isEqualTo("excellent");
        assertThat(following(excellent)).containsExactly("commendation");
    }

    @Test
    void elsewhere_nobody_commends() {
        assertThat(following(evaluate(WENDENG_IN_SHANDONG, 2022, true))).doesNotContain("commendation");
        assertThat(following(evaluate(WUHUA_IN_YUNNAN, 2018, true))).doesNotContain("commendation");
    }

    @Test
    void whoever_fails_is_held_to_account_once_the_measures_are_in_force() {
        Evaluation failing = evaluate(WENDENG_IN_SHANDONG, 2021, false);

        assertThat(grade(failing)).isEqualTo("fail");
        assertThat(following(failing)).contains("interview-accountability");
        assertThat(following(evaluate(WENDENG_IN_SHANDONG, 2020, false))).doesNotContain("interview-accountability");
        assertThat(following(evaluate(LIANXI_IN_JIANGXI, 2018, false))).contains("interview-accountability");
        assertThat(following(evaluate(LIANXI_IN_JIANGXI, 2015, false))).doesNotContain("interview-accountability");
        assertThat(following(evaluate(WENDENG_IN_SHANDONG, 2021, true))).doesNotContain("interview-accountability");
    }

    @Test
    void a_grave_accident_keeps_a_county_of_ningxia_from_excellent() {
        assertThat(grade(evaluate(XINGQING, 2020, true))).isEqualTo("excellent");
        assertThat(grade(evaluate(XINGQING, 2020, true, event(2019, AdverseKind.GRAVE_ACCIDENT))))
                .isEqualTo("good");
        assertThat(grade(evaluate(XINGQING, 2020, true, event(2018, AdverseKind.GRAVE_ACCIDENT))))
                .isEqualTo("excellent");
        assertThat(grade(evaluate(XINGQING, 2020, false, event(2020, AdverseKind.GRAVE_ACCIDENT))))
                .isEqualTo("fail");
    }

    @Test
    void a_city_of_ningxia_falls_by_one_grade_however_much_is_found() {
        ChildVerdict unbalanced = new ChildVerdict("balanced-composite-cv", XINGQING, 2020, Verdict.NOT_MET);

        assertThat(grade(evaluate(YINCHUAN, 2020, true))).isEqualTo("excellent");
        assertThat(grade(evaluate(YINCHUAN, 2020, true, unbalanced))).isEqualTo("good");
        assertThat(grade(evaluate(
                        YINCHUAN,
                        2020,
                        true,
                        unbalanced,
                        event(2020, AdverseKind.SCHOOL_INCIDENT),
                        event(2020, AdverseKind.FALSIFICATION))))
                .isEqualTo("good");
    }

    @Test
    void new_arrears_veto_a_county_of_guizhou() {
        Evaluation vetoed = evaluate(GUANSHANHU_IN_GUIZHOU, 2020, true, event(2020, AdverseKind.NEW_ARREARS));

        assertThat(grade(evaluate(GUANSHANHU_IN_GUIZHOU, 2020, true))).isEqualTo("excellent");
        assertThat(grade(vetoed)).isEqualTo("fail");
        assertThat(following(vetoed)).contains("veto-not-pass");
    }
}
