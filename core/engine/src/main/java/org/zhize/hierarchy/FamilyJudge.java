package org.zhize.hierarchy;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.zhize.finding.Assessment;
import org.zhize.finding.Assessor;
import org.zhize.finding.CheckedFacts;
import org.zhize.finding.Surroundings;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.rule.Government;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Grade;
import org.zhize.score.Score;

/**
 * Judges governments whose descendants are judged, in parallel; of each it keeps only the verdicts of which those above it
 * ask. For one evaluation, and one family after the other.
 */
final class FamilyJudge {

    private final Regions regions;
    private final Assessor assessor;
    private final Guard guard;
    private final ChildVerdicts childVerdicts;
    private final Peers peers;
    private final ReferenceFolds folds;
    private final AncestorFacts ancestors;
    private final Optional<Grading> grading;
    private final Map<Situation, Map<String, Verdict>> verdicts = new ConcurrentHashMap<>();

    FamilyJudge(
            RuleSetContent rules,
            Assessor assessor,
            Guard guard,
            ChildVerdicts childVerdicts,
            Peers peers,
            Optional<Grading> grading) {
        this.regions = rules.regions();
        this.assessor = assessor;
        this.guard = guard;
        this.childVerdicts = childVerdicts;
        this.peers = peers;
        this.folds = new ReferenceFolds(rules, peers, guard);
        this.ancestors = new AncestorFacts(peers);
        this.grading = grading;
    }

    private record Judged(Unit unit, Surroundings around, Assessment assessment) {}

    /**
     * {@return what was found, in their order}
     *
     * @param families with each government its siblings
     */
    List<Assessment> judge(List<Unit> families) {
        Map<Situation, Judged> judged = families.parallelStream()
                .map(this::judge)
                .collect(toMap(each -> each.unit().situation(), Function.identity()));
        return families.parallelStream()
                .map(unit -> Objects.requireNonNull(judged.get(unit.situation())))
                .map(each -> grading.map(by -> graded(each, by, judged)).orElse(each.assessment()))
                .toList();
    }

    private Judged judge(Unit unit) {
        Surroundings around = new Surroundings();
        Assessment assessment = unit.checked()
                .failure()
                .map(reason -> assessor.notEvaluated(unit.checked(), reason))
                .orElseGet(() -> guard.orElse(
                        () -> judge(unit, around), reason -> assessor.notEvaluated(unit.checked(), reason)));
        verdicts.put(unit.situation(), childVerdicts.asked(assessment.verdicts()));
        return new Judged(unit, around, assessment);
    }

    private Assessment judge(Unit unit, Surroundings around) {
        around.add(government(unit));
        ancestors.add(unit, around);
        folds.add(unit, around);
        childVerdicts.of(unit, region -> peer(region, unit).map(verdicts::get)).forEach(around::add);
        return assessor.judge(unit.checked(), around);
    }

    private Assessment graded(Judged judged, Grading by, Map<Situation, Judged> family) {
        if (judged.assessment().notEvaluated().isPresent()) {
            return judged.assessment();
        }
        CheckedFacts checked = judged.unit().checked();
        Assessment graded =
                guard.orElse(() -> scored(judged, by, family), reason -> assessor.notEvaluated(checked, reason));
        verdicts.put(checked.situation(), childVerdicts.asked(graded.verdicts()));
        return graded;
    }

    private Assessment scored(Judged judged, Grading by, Map<Situation, Judged> family) {
        return by.score(judged.unit(), judged.assessment(), siblings(judged.unit(), family))
                .map(score -> scored(judged, score))
                .orElse(judged.assessment());
    }

    private List<Assessment> siblings(Unit unit, Map<Situation, Judged> family) {
        return regions.children(unit.region().parent(), unit.situation().asOf()).stream()
                .filter(region -> region.level().equals(unit.region().level()))
                .flatMap(region -> peer(region, unit).map(family::get).stream())
                .map(Judged::assessment)
                .toList();
    }

    private Assessment scored(Judged judged, Score score) {
        Assessment found = judged.assessment();
        Grade grade = score.gradeAfter();
        if (grade == null) {
            return found.scored(score, List.of());
        }
        int year = found.situation().dataYear();
        GradeAwarded awarded = new GradeAwarded(score.scheme(), year, grade.id(), score.scaled());
        return found.scored(
                score, assessor.follow(judged.unit().checked(), judged.around(), found.verdicts(), awarded));
    }

    private Optional<Situation> peer(Region region, Unit unit) {
        return peers.find(region.code(), unit.situation()).map(Unit::situation);
    }

    private Government government(Unit unit) {
        Region region = unit.region();
        String parent = region.parent().isEmpty() ? null : region.parent();
        boolean isLowest =
                regions.children(region.code(), unit.situation().asOf()).isEmpty();
        return new Government(region.code(), region.name(), region.level(), parent, isLowest);
    }
}
