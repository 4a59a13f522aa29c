package org.zhize.education.cases;

import static org.zhize.rule.Provenance.RECHECK;
import static org.zhize.rule.Provenance.SELF_REPORT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.education.fact.CompulsoryPay;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Provenance;
import org.zhize.rule.Stage;

/**
 * The facts that a case gives. Each thing it observes becomes facts by its name; a name that is not known is an error.
 *
 * <ul>
 *   <li>A rate or growth without what it is made of is a {@link Measurement}, ">60" with its relation. One that the
 *       document does not print is a measurement without a value.
 *   <li>A government's claim is a conclusion of its own, which proves nothing; its admission does. A problem that the
 *       city's report names is a conclusion after objections were heard; its soft criticism concludes nothing.
 *   <li>Money is brought to the unit of the fact, by whole powers of ten.
 * </ul>
 */
final class CaseFacts {

    static final String WORKED_EXAMPLE = "worked example (5 schools)";

    private final DocumentedCase documented;
    private final int year;

    private CaseFacts(DocumentedCase documented) {
        this.documented = documented;
        this.year = CaseSituations.year(documented);
    }

    static List<Object> of(DocumentedCase documented) {
        CaseFacts facts = new CaseFacts(documented);
        return documented.observed().stream()
                .<Object>flatMap(observation -> facts.of(observation).stream())
                .toList();
    }

    private List<?> of(Observation observation) {
        String criterion = documented.criterion();
        return switch (observation.name()) {
            case "claim" -> List.of(conclusion(criterion, true, SELF_REPORT));
            case "schools_failing" -> List.of(conclusion(criterion, false, SELF_REPORT));
            case "finding" -> List.of(conclusion(criterion, passed(observation), RECHECK));
            // a verdict on a leg, noted without the figures behind it, is worth no more than a claim
            case "total" -> List.of(conclusion("two-no-decrease-total", true, SELF_REPORT));
            case "per_pupil" -> List.of(conclusion("two-no-decrease-per-pupil", true, SELF_REPORT));
            case "rate" -> List.of(stated(criterion, observation));
            case "growth", "growth_same_basis" ->
                List.of(stated(criterion.equals("two-no-decrease") ? "two-no-decrease-total" : criterion, observation));
            case "gpb_education" -> FundingFacts.expenditure(year, observation);
            case "avg_teacher_pay", "avg_teacher_income" -> List.of(pay(observation));
            case "avg_civil_servant_pay" -> List.of(); // beside the teachers' in one fact
            case "enclosed" -> List.of(stated("security-four-100pct.enclosed", observation));
            case "guards" -> List.of(stated("security-four-100pct.guarded", observation));
            case "alarm_cctv_linked" -> List.of(stated("security-four-100pct.alarmed", observation));
            case "guard_posts" -> List.of(stated("security-four-100pct.guard-posts", observation));
            default ->
                CaseStages.find(observation.name()).isPresent()
                        ? ofStage(CaseStages.of(observation.name()), observation)
                        : CoefficientFacts.of(documented, year, observation);
        };
    }

    private List<?> ofStage(Stage stage, Observation observation) {
        return observation.symbol().equals("1")
                ? CoefficientFacts.ofStage(documented.criterion(), stage, year, observation)
                : FundingFacts.ofStage(stage, year, observation);
    }

    private static @Nullable Boolean passed(Observation finding) {
        if (finding.words().startsWith("problem stated")) {
            return false;
        } else if (finding.words().startsWith("soft criticism")) {
            return null;
        }
        throw new IllegalArgumentException("neither a problem nor soft criticism: " + finding.words());
    }

    private InspectionFinding conclusion(String criterion, @Nullable Boolean passed, Provenance provenance) {
        return new InspectionFinding(criterion, null, passed, documented.quote(), provenance);
    }

    private Measurement stated(String criterion, Observation observation) {
        return measurement(criterion, null, year, observation);
    }

    private CompulsoryPay pay(Observation teachers) {
        Observation civilServants =
                documented.observation("avg_civil_servant_pay").orElse(new Observation("", List.of(), "元"));
        return new CompulsoryPay(
                year,
                teachers.amountsIn("元").stream().findFirst().orElse(null),
                civilServants.amountsIn("元").stream().findFirst().orElse(null),
                null);
    }

    static Measurement measurement(String indicator, @Nullable Stage stage, int year, Observation observation) {
        return new Measurement(
                indicator, stage, year, observation.number(), observation.symbol(), observation.relation(), null, null);
    }
}
