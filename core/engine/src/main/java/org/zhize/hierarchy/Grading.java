package org.zhize.hierarchy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhize.finding.Assessment;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.language.EffectKind;
import org.zhize.parameter.Regions;
import org.zhize.score.Achieved;
import org.zhize.score.Adjustment;
import org.zhize.score.Award;
import org.zhize.score.Indicator;
import org.zhize.score.Scheme;
import org.zhize.score.Score;
import org.zhize.score.ScoreInput;
import org.zhize.score.Scorer;

/** Scores governments by one scheme, once they and their siblings are judged. Immutable; may be shared between threads. */
final class Grading {

    private final Scheme scheme;
    private final Regions regions;
    private final Set<String> ranked;

    Grading(Scheme scheme, Regions regions) {
        this.scheme = scheme;
        this.regions = regions;
        this.ranked = scheme.criteria()
                .filter(criterion -> criterion.award() instanceof Award.ByRank)
                .map(Indicator::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * {@return the score; nothing where the scheme does not grade such governments}
     *
     * @param unit the government
     * @param own what was found about it
     * @param siblings what was found about all governments of its parent and level, itself included
     */
    Optional<Score> score(Unit unit, Assessment own, List<Assessment> siblings) {
        if (!scheme.appliesTo(unit.region().level())) {
            return Optional.empty();
        }
        ScoreFacts facts = new ScoreFacts(unit.checked());
        ScoreInput input = new ScoreInput(
                achieved(own, siblings), facts.letters(), facts.bonuses(), facts.claims(), adjustments(own));
        return Optional.of(Scorer.score(scheme, input));
    }

    private Map<String, Achieved> achieved(Assessment own, List<Assessment> siblings) {
        Function<String, List<CriterionVerdict>> others = criterion -> siblings.stream()
                .flatMap(sibling -> sibling.verdicts().stream())
                .filter(verdict -> verdict.criterion().equals(criterion))
                .toList();
        Map<String, Achieved> achieved = new LinkedHashMap<>();
        own.verdicts()
                .forEach(verdict -> achieved.put(
                        verdict.criterion(),
                        new Achieved(
                                verdict.verdict(),
                                Ranking.shortfall(verdict).orElse(null),
                                ranked.contains(verdict.criterion())
                                        ? Ranking.of(verdict, others.apply(verdict.criterion()))
                                                .orElse(null)
                                        : null)));
        return achieved;
    }

    private List<Adjustment> adjustments(Assessment own) {
        return own.consequences().stream()
                .filter(consequence -> consequence.kind().changesGrade())
                .filter(consequence ->
                        concerns(consequence.subject(), own.situation().government()))
                .map(Grading::adjustment)
                .toList();
    }

    /** An event or a criterion is the government's own matter, another region's grade is not. */
    private boolean concerns(String subject, String government) {
        return subject.equals(government) || !regions.codes().contains(subject);
    }

    private static Adjustment adjustment(Consequence consequence) {
        Map<String, String> details = consequence.details();
        if (consequence.kind() == EffectKind.CAP) {
            return Adjustment.cap(details.getOrDefault("grade", ""), consequence.reason(), consequence.id());
        }
        return consequence.kind() == EffectKind.DOWNGRADE
                ? Adjustment.downgrade(
                        Integer.parseInt(details.getOrDefault("steps", "1")), consequence.reason(), consequence.id())
                : Adjustment.veto("", consequence.reason(), consequence.id());
    }
}
