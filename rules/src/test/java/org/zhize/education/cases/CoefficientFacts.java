package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.zhize.education.fact.SchoolResources;
import org.zhize.rule.Measurement;
import org.zhize.rule.Relation;
import org.zhize.rule.Stage;

/** The facts that a report on the balance between schools gives: coefficients of variation, or what they are computed from. */
final class CoefficientFacts {

    private static final String COMPOSITE = "balanced-composite-cv";

    /** L1 to L7, in the order of the assessment. */
    private static final List<String> SEVEN = List.of(
            "higher-degree-teachers",
            "key-teachers",
            "arts-teachers",
            "teaching-area",
            "sports-area",
            "equipment",
            "multimedia-rooms");

    private static final Pattern PUPILS_AND_BOOKS = Pattern.compile("\\((\\d+),(\\d+)\\)");

    private CoefficientFacts() {}

    static List<?> of(DocumentedCase documented, int year, Observation observation) {
        return switch (observation.name()) {
            case "PRI_composite" -> List.of(CaseFacts.measurement(COMPOSITE, Stage.PRIMARY, year, observation));
            case "JUN_composite" -> List.of(CaseFacts.measurement(COMPOSITE, Stage.JUNIOR, year, observation));
            case "composite" ->
                List.of(CaseFacts.measurement(COMPOSITE, documented.stage().orElseThrow(), year, observation));
            // only the mean of the eight is judged, and it is printed beside them
            case "eight" -> List.of();
            case "cv_weighted" -> exampleSchools(documented, year);
            // what the schools must not come to
            case "cv_unweighted" -> List.of();
            default ->
                throw new IllegalArgumentException(
                        "case " + documented.id() + ": unknown observation " + observation.name());
        };
    }

    /** {@return the composite coefficient of one stage, or all its seven single ones} */
    static List<Measurement> ofStage(String criterion, Stage stage, int year, Observation observation) {
        if (criterion.equals(COMPOSITE)) {
            return List.of(CaseFacts.measurement(COMPOSITE, stage, year, observation));
        }
        List<Measurement> facts = new ArrayList<>();
        for (BigDecimal coefficient : observation.numbers()) {
            String indicator = criterion + "." + SEVEN.get(facts.size());
            facts.add(new Measurement(indicator, stage, year, coefficient, "1", Relation.EXACT, null, null));
        }
        return facts;
    }

    /**
     * The worked example computes books per pupil of five schools; pupils and books stand in the case's arithmetic. Books
     * are not among the seven indicators: they are put where the value of equipment stands, since the formula is the same.
     */
    private static List<SchoolResources> exampleSchools(DocumentedCase documented, int year) {
        return PUPILS_AND_BOOKS
                .matcher(documented.assertion())
                .results()
                .map(pair -> school(year, pair))
                .toList();
    }

    private static SchoolResources school(int year, MatchResult pair) {
        return new SchoolResources(
                year,
                "学校" + pair.group(1),
                Stage.PRIMARY,
                Integer.valueOf(pair.group(1)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal(pair.group(2)),
                null,
                null,
                null);
    }
}
