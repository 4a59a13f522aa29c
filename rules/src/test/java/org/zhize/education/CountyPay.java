package org.zhize.education;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.education.fact.CompulsoryPay;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.parameter.Region;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * Teachers' pay beside civil servants', county by county, and what it means for those above.
 *
 * @param year the year of the pay
 * @param civilServants what civil servants earn in each county, in 元
 */
record CountyPay(Year year, int civilServants) {

    static final String CRITERION = "teacher-pay-not-below-civil-servants";

    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    static final Evaluator EVALUATOR = Evaluator.of(RULES);

    /** {@return the codes of all counties below a region} */
    List<String> counties(String above) {
        LocalDate end = year.atMonth(Month.DECEMBER).atEndOfMonth();
        return RULES.content().regions().descendants(above, end).stream()
                .filter(region -> region.level().equals("county"))
                .map(Region::code)
                .toList();
    }

    Dossier county(String code, int teachers) {
        CompulsoryPay pay = new CompulsoryPay(
                year.getValue(), BigDecimal.valueOf(teachers), BigDecimal.valueOf(civilServants), null);
        return new Dossier(Situation.of(code, year), List.of(pay));
    }

    Dossier withoutFacts(String code) {
        return new Dossier(Situation.of(code, year), List.of());
    }

    /** {@return the verdict on one of the governments that are evaluated together} */
    CriterionVerdict verdict(String government, Stream<Dossier> together) {
        return EVALUATOR
                .evaluateAll(together.toList())
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .findFirst()
                .orElseThrow()
                .criterion(CRITERION);
    }

    /** {@return the counties of a verdict on one above them that have the given verdict themselves} */
    static List<String> subjects(CriterionVerdict verdict, Verdict of) {
        return verdict.findings().stream()
                .filter(finding -> finding.verdict() == of)
                .map(Finding::subject)
                .toList();
    }
}
