package org.zhize.education.cases;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zhize.rule.Stage;

/** The abbreviations by which cases call the stages of education. */
final class CaseStages {

    private static final Map<String, Stage> STAGES = Map.of(
            "PRE", Stage.PRESCHOOL,
            "PRI", Stage.PRIMARY,
            "JUN", Stage.JUNIOR,
            "SHS", Stage.SENIOR_HIGH,
            "VOC", Stage.VOCATIONAL,
            "HE", Stage.HIGHER);

    private CaseStages() {}

    static Optional<Stage> find(String abbreviation) {
        return Optional.ofNullable(STAGES.get(abbreviation));
    }

    static Stage of(String abbreviation) {
        return find(abbreviation).orElseThrow(() -> new IllegalArgumentException("no stage " + abbreviation));
    }

    /** {@return the part that rules call by the stage} */
    static String part(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
