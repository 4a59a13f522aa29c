package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.education.fact.CompulsoryPay;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.parameter.Region;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * A real province of 90 counties: 「全省90个县(市、区)都实现不低于当地公务员平均工资收入水平」 (Zhejiang of 2019, one of the eight
 * typical cases of 国教督办函〔2021〕21号). The pay of single counties was not published; it is generated here.
 */
class ZhejiangTest {

    private static final String PROVINCE = "330000";
    private static final String CRITERION = "teacher-pay-not-below-civil-servants";
    private static final Year YEAR = Year.of(2019);
    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluator EVALUATOR = Evaluator.of(RULES);
    private static final List<String> COUNTIES =
            RULES.content().regions().descendants(PROVINCE, LocalDate.of(2019, 12, 31)).stream()
                    .filter(region -> region.level().equals("county"))
                    .map(Region::code)
                    .toList();
    private static final String CHUN_AN = "330127";

    private static Dossier county(String code, int teachers) {
        CompulsoryPay pay =
                new CompulsoryPay(YEAR.getValue(), BigDecimal.valueOf(teachers), BigDecimal.valueOf(170_000), null);
        return new Dossier(Situation.of(code, YEAR), List.of(pay));
    }

    private static CriterionVerdict province(Stream<Dossier> counties) {
        Dossier province = new Dossier(Situation.of(PROVINCE, YEAR), List.of());
        return EVALUATOR
                .evaluateAll(Stream.concat(Stream.of(province), counties).toList())
                .filter(evaluation -> evaluation.situation().government().equals(PROVINCE))
                .findFirst()
                .orElseThrow()
                .criterion(CRITERION);
    }

    private static List<String> subjects(CriterionVerdict verdict, Verdict of) {
        return verdict.findings().stream()
                .filter(finding -> finding.verdict() == of)
                .map(Finding::subject)
                .toList();
    }

    @Test
    void it_has_ninety_counties() {
        assertThat(COUNTIES).hasSize(90).contains(CHUN_AN);
    }

    @Test
    void ninety_of_ninety_counties_meet_it() {
        CriterionVerdict verdict = province(COUNTIES.stream().map(code -> county(code, 170_000)));

        assertThat(verdict.verdict()).isEqualTo(MET);
        assertThat(subjects(verdict, MET)).hasSize(90);
    }

    @Test
    void one_of_ninety_below_is_enough_and_is_named() {
        CriterionVerdict verdict =
                province(COUNTIES.stream().map(code -> county(code, code.equals(CHUN_AN) ? 169_999 : 180_000)));

        assertThat(verdict.verdict()).isEqualTo(NOT_MET);
        assertThat(subjects(verdict, NOT_MET)).containsExactly(CHUN_AN);
        assertThat(verdict.reason().zh()).contains(CHUN_AN);
    }

    @Test
    void one_of_ninety_that_did_not_report_leaves_it_open_and_is_named() {
        CriterionVerdict verdict =
                province(COUNTIES.stream().filter(code -> !code.equals(CHUN_AN)).map(code -> county(code, 170_000)));

        assertThat(verdict.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(subjects(verdict, INSUFFICIENT)).containsExactly(CHUN_AN);
        assertThat(verdict.reason().zh()).contains(CHUN_AN).contains("没有报送");
    }

    @Test
    void verdicts_of_the_counties_serve_as_well_as_their_figures() {
        List<ChildVerdict> given = COUNTIES.stream()
                .map(code -> new ChildVerdict(CRITERION, code, YEAR.getValue(), MET))
                .toList();

        assertThat(EVALUATOR.evaluate(Situation.of(PROVINCE, YEAR), given).verdict(CRITERION))
                .isEqualTo(MET);
        assertThat(EVALUATOR
                        .evaluate(Situation.of(PROVINCE, YEAR), given.subList(1, given.size()))
                        .verdict(CRITERION))
                .isEqualTo(INSUFFICIENT);
    }
}
