package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.zhize.education.fact.EducationExpenditure;
import org.zhize.education.fact.PerPupilExpenditure;
import org.zhize.rule.Stage;
import org.zhize.rule.StageOffered;

/**
 * The facts that a notice on education funds gives. A pair of figures is this year's and last year's; both stand in one
 * notice, which compares them, so they are of one basis. A stage that the notice lists is one that the government runs.
 */
final class FundingFacts {

    private static final String BASIS = "同一公告";

    private FundingFacts() {}

    static List<EducationExpenditure> expenditure(int year, Observation observation) {
        List<EducationExpenditure> facts = new ArrayList<>();
        for (BigDecimal amount : observation.amountsIn("万元")) {
            facts.add(new EducationExpenditure(year - facts.size(), amount, null, BASIS));
        }
        return facts;
    }

    /** {@return what is known of one stage: expenditure per pupil of both years, or only its growth} */
    static List<Object> ofStage(Stage stage, int year, Observation observation) {
        StageOffered offered = new StageOffered(year, stage);
        if (observation.symbol().equals("%")) {
            return List.of(offered, CaseFacts.measurement("two-no-decrease-per-pupil", stage, year, observation));
        }
        List<BigDecimal> amounts = observation.amountsIn("元");
        return List.of(
                offered,
                new PerPupilExpenditure(year, stage, amounts.get(0), BASIS),
                new PerPupilExpenditure(year - 1, stage, amounts.get(1), BASIS));
    }
}
