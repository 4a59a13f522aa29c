package org.zhize.education.data;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Measurement;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** What the rule set says of figures. */
final class Judge {

    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluator EVALUATOR = Evaluator.of(RULES);

    private Judge() {}

    static Verdict verdict(String criterion, String part, Situation situation, List<Object> facts) {
        Evaluation evaluation = EVALUATOR.evaluate(situation, facts);
        return part.isEmpty() ? evaluation.verdict(criterion) : ofPart(part, evaluation.criterion(criterion));
    }

    private static Verdict ofPart(String part, CriterionVerdict whole) {
        Verdict verdict = whole.parts().get(part);
        if (verdict == null) {
            throw new IllegalArgumentException("no part " + part + " of " + whole);
        }
        return verdict;
    }

    /** {@return whether the criterion is about governments of the level that this one has} */
    static boolean concerns(String criterion, String government) {
        String level = RULES.content().regions().find(government).orElseThrow().level();
        List<String> levels = RULES.content().criterion(criterion).orElseThrow().levels();
        return levels.isEmpty() || levels.contains(level);
    }

    static Measurement stated(
            String indicator, @Nullable Stage stage, int year, @Nullable BigDecimal value, String unit) {
        return new Measurement(indicator, stage, year, value, unit, null, null, null);
    }
}
