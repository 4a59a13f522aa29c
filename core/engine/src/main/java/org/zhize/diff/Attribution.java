package org.zhize.diff;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.diff.Cause.Kind;
import org.zhize.diff.Change.Subject;
import org.zhize.dossier.Dossier;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * Finds which changes bring verdicts about: where several could, by making each of them alone and evaluating again. For one
 * comparison.
 */
final class Attribution {

    /** Beyond this many, what each does alone is not tried. */
    private static final int MOST_TRIALS = 40;

    private final RuleSetDiff diff;
    private final Reach reach;
    private final Evaluator before;
    private final UnaryOperator<RuleSet> scope;
    private final Collection<Dossier> dossiers;
    private final Map<Edit, Judged> trials = new HashMap<>();

    /**
     * @param before evaluates by the old rules
     * @param scope makes of a rule set what evaluates
     */
    Attribution(
            RuleSetDiff diff,
            Reach reach,
            Evaluator before,
            UnaryOperator<RuleSet> scope,
            Collection<Dossier> dossiers) {
        this.diff = diff;
        this.reach = reach;
        this.before = before;
        this.scope = scope;
        this.dossiers = dossiers;
    }

    /** A verdict that changed, of which the cause is not yet known. */
    record Flip(Situation situation, CriterionVerdict before, CriterionVerdict after) {
        String criterion() {
            return after.criterion();
        }
    }

    List<VerdictChange> explain(List<Flip> flips) {
        Map<Edit, Set<String>> doubtful = doubtful(flips);
        if (doubtful.size() <= MOST_TRIALS) {
            doubtful.forEach((edit, criteria) -> trials.put(edit, alone(edit, criteria)));
        }
        return flips.stream()
                .map(flip -> new VerdictChange(flip.situation(), flip.before(), flip.after(), cause(flip)))
                .toList();
    }

    private Map<Edit, Set<String>> doubtful(List<Flip> flips) {
        Map<Edit, Set<String>> doubtful = new HashMap<>();
        flips.stream().map(Flip::criterion).distinct().forEach(criterion -> {
            List<Edit> causes = reach.causes(criterion);
            if (causes.size() > 1) {
                causes.forEach(edit ->
                        doubtful.computeIfAbsent(edit, key -> new TreeSet<>()).add(criterion));
            }
        });
        return doubtful;
    }

    private Judged alone(Edit edit, Set<String> criteria) {
        RuleSet old = diff.old();
        RuleSet changed =
                old.with(edit.transfer().apply(old.content(), diff.now().content()));
        // a value needs no compiling; a rule as little as can be
        Evaluator evaluator = edit.change().subject() == Subject.VALUE
                ? before.by(scope.apply(changed))
                : Evaluator.of(changed.focusedOn(criteria));
        return Judged.by(evaluator, dossiers);
    }

    private Cause cause(Flip flip) {
        List<Edit> possible = reach.causes(flip.criterion());
        List<Edit> sufficient = possible.size() == 1
                ? possible
                : possible.stream().filter(edit -> suffices(edit, flip)).toList();
        List<Edit> causes = sufficient.isEmpty() ? possible : sufficient;
        Kind kind = causes.size() == 1 ? Kind.ALONE : sufficient.isEmpty() ? Kind.TOGETHER : Kind.EACH;
        return new Cause(kind, causes.stream().map(Edit::change).toList());
    }

    private boolean suffices(Edit edit, Flip flip) {
        Optional<Verdict> alone = Optional.ofNullable(trials.get(edit))
                .flatMap(judged -> judged.verdict(flip.situation(), flip.criterion()))
                .map(CriterionVerdict::verdict);
        return alone.equals(Optional.of(flip.after().verdict()));
    }
}
