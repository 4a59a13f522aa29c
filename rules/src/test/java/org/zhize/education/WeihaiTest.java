package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;
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

/**
 * A city of eight districts, three national zones and a new area among them, and the province above it. Which eight there are
 * stands in Weihai's report of 2023-05-11; their pay is made up.
 */
class WeihaiTest {

    private static final String PROVINCE = "370000";
    private static final String CITY = "371000";
    private static final String HUANCUI = "371002";
    private static final String NEW_AREA = "3710NH";
    private static final CountyPay PAY = new CountyPay(Year.of(2022), 120_000);
    private static final List<String> OF_CITY = PAY.counties(CITY);
    private static final List<String> OF_PROVINCE = PAY.counties(PROVINCE);

    private static CriterionVerdict above(String government, Stream<Dossier> counties) {
        return PAY.verdict(government, Stream.concat(Stream.of(PROVINCE, CITY).map(PAY::withoutFacts), counties));
    }

    @Test
    void it_has_eight() {
        assertThat(OF_CITY)
                .containsExactlyInAnyOrder(
                        HUANCUI, "371003", "371071", "371072", "371073", "371082", "371083", NEW_AREA);
        assertThat(OF_PROVINCE).containsAll(OF_CITY);
    }

    @Test
    void all_eight_meet_it() {
        CriterionVerdict verdict = above(CITY, OF_CITY.stream().map(code -> PAY.county(code, 120_000)));

        assertThat(verdict.verdict()).isEqualTo(MET);
        assertThat(subjects(verdict, MET)).hasSize(8);
    }

    @Test
    void one_below_fails_the_city_and_the_province_and_is_named_by_both() {
        List<Dossier> one = OF_PROVINCE.stream()
                .map(code -> PAY.county(code, code.equals(HUANCUI) ? 119_999 : 120_000))
                .toList();

        for (String government : List.of(CITY, PROVINCE)) {
            CriterionVerdict verdict = above(government, one.stream());
            assertThat(verdict.verdict()).isEqualTo(NOT_MET);
            assertThat(subjects(verdict, NOT_MET)).containsExactly(HUANCUI);
        }
    }

    @Test
    void one_that_did_not_report_is_named_by_both() {
        List<Dossier> rest = OF_PROVINCE.stream()
                .filter(code -> !code.equals(NEW_AREA))
                .map(code -> PAY.county(code, 120_000))
                .toList();

        for (String government : List.of(CITY, PROVINCE)) {
            CriterionVerdict verdict = above(government, rest.stream());
            assertThat(verdict.verdict()).isEqualTo(INSUFFICIENT);
            assertThat(subjects(verdict, INSUFFICIENT)).containsExactly(NEW_AREA);
            assertThat(verdict.reason().zh()).contains(NEW_AREA).contains("没有报送");
        }
    }

    @Test
    void the_eight_alone_do_not_make_the_province() {
        CriterionVerdict verdict = above(PROVINCE, OF_CITY.stream().map(code -> PAY.county(code, 120_000)));

        assertThat(verdict.verdict()).isEqualTo(INSUFFICIENT);
        assertThat(subjects(verdict, MET)).containsExactlyInAnyOrderElementsOf(OF_CITY);
        assertThat(subjects(verdict, INSUFFICIENT)).hasSize(OF_PROVINCE.size() - OF_CITY.size());
    }
}
