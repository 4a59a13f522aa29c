package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhize.education.CountyPay.CRITERION;
import static org.zhize.education.CountyPay.EVALUATOR;
import static org.zhize.education.CountyPay.subjects;
import static org.zhize.rule.Verdict.INSUFFICIENT;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;

/**
 * A real province of 90 counties: 「全省90个县(市、区)都实现不低于当地公务员平均工资收入水平」 (Zhejiang of 2019, one of the eight
 * typical cases of 国教督办函〔2021〕21号). The pay of single counties was not published; it is generated here.
 */
class ZhejiangTest {

    private static final String PROVINCE = "330000";
    private static final CountyPay PAY = new CountyPay(Year.of(2019), 170_000);
    private static final List<String> COUNTIES = PAY.counties(PROVINCE);
    private static final String CHUN_AN = "330127";

    private static CriterionVerdict province(Stream<Dossier> counties) {
        return PAY.verdict(PROVINCE, Stream.concat(Stream.of(PAY.withoutFacts(PROVINCE)), counties));
    }

    @Test
    void it_has_ninety_counties() {
        assertThat(COUNTIES).hasSize(90).contains(CHUN_AN);
    }

    @Test
    void ninety_of_ninety_counties_meet_it() {
        CriterionVerdict verdict = province(COUNTIES.stream().map(code -> PAY.county(code, 170_000)));

        assertThat(verdict.verdict()).isEqualTo(MET);
        assertThat(subjects(verdict, MET)).hasSize(90);
    }

    @Test
    void one_of_ninety_below_is_enough_and_is_named() {
        CriterionVerdict verdict =
                province(COUNTIES.stream().map(code -> PAY.county(code, code.equals(CHUN_AN) ? 169_999 : 180_000)));

        assertThat(verdict.verdict()).isEqualTo(NOT_MET);
        assertThat(subjects(verdict, NOT_MET)).containsExactly(CHUN_AN);
        assertThat(verdict.reason().zh()).contains(CHUN_AN);
    }

    @Test
    void one_of_ninety_that_did_not_report_leaves_it_open_and_is_named() {
        CriterionVerdict verdict = province(
                COUNTIES.stream().filter(code -> !code.equals(CHUN_AN)).map(code -> PAY.county(code, 170_000)));

        assertThat(verdict.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(subjects(verdict, INSUFFICIENT)).containsExactly(CHUN_AN);
        assertThat(verdict.reason().zh()).contains(CHUN_AN).contains("没有报送");
    }

    @Test
    void verdicts_of_the_counties_serve_as_well_as_their_figures() {
        List<ChildVerdict> given = COUNTIES.stream()
                .map(code -> new ChildVerdict(CRITERION, code, PAY.year().getValue(), MET))
                .toList();

        assertThat(EVALUATOR.evaluate(Situation.of(PROVINCE, PAY.year()), given).verdict(CRITERION))
                .isEqualTo(MET);
        assertThat(EVALUATOR
                        .evaluate(Situation.of(PROVINCE, PAY.year()), given.subList(1, given.size()))
                        .verdict(CRITERION))
                .isEqualTo(INSUFFICIENT);
    }
}
