package org.zhize.testkit;

import java.util.List;
import java.util.Optional;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.score.Score;
import org.zhize.trace.MatchListener;
import org.zhize.trace.NearestMatch;
import org.zhize.trace.NearestMatches;
import org.zhize.trace.SilentListener;

/** Evaluates once more, slowly, to see how far rules came that did not match. */
final class Nearest {

    private final RuleSet rules;
    private final Evaluation evaluation;
    private final List<Dossier> dossiers;

    Nearest(RuleSet rules, Evaluation evaluation, List<Dossier> dossiers) {
        this.rules = rules;
        this.evaluation = evaluation;
        this.dossiers = dossiers;
    }

    /** {@return the rule that came farthest; nothing if one matched, or none was tried} */
    Optional<NearestMatch> of(String criterion) {
        NearestMatches nearest = new NearestMatches(criterion);
        evaluator(criterion, nearest).evaluateAll(dossiers).forEach(one -> {});
        return nearest.farthestFirst().stream().findFirst();
    }

    /** A grade rests on everything, and some consequences on the grade. */
    private Evaluator evaluator(String criterion, MatchListener listener) {
        Optional<Score> score = evaluation.score();
        RuleSet tried = score.isPresent() ? rules : rules.focusedOn(List.of(criterion));
        Evaluator evaluator = Evaluator.tracing(
                tried, situation -> situation.equals(evaluation.situation()) ? listener : SilentListener.SILENT);
        return score.map(Score::scheme).map(evaluator::scoredBy).orElse(evaluator);
    }
}
