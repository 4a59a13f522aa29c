package org.zhize.hierarchy;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.Assessor;
import org.zhize.finding.Surroundings;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.rule.Government;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Grade;
import org.zhize.score.Scheme;
import org.zhize.score.Score;

/**
 * Evaluates governments together: all facts are checked, then reference values folded, then governments judged from the
 * lowest level up, each level in parallel. What comes out does not depend on the order in which the governments come. For
 * one evaluation.
 */
public final class Batch {

    private final Regions regions;
    private final Assessor assessor;
    private final ChildVerdicts childVerdicts;
    private final List<Unit> units;
    private final Peers peers;
    private final ReferenceFolds folds;
    private final AncestorFacts ancestors;
    private final Optional<Grading> grading;
    private final Map<Unit, Surroundings> surroundings = new ConcurrentHashMap<>();
    private final Map<Unit, Assessment> assessments = new ConcurrentHashMap<>();

    private Batch(RuleSetContent rules, Assessor assessor, Optional<Scheme> scheme, Collection<Dossier> dossiers) {
        this.grading = scheme.map(by -> new Grading(by, rules.regions()));
        this.regions = rules.regions();
        this.assessor = assessor;
        this.childVerdicts = new ChildVerdicts(rules);
        this.units =
                dossiers.parallelStream().map(this::unit).sorted(Unit.IN_ORDER).toList();
        this.peers = new Peers(units);
        this.folds = new ReferenceFolds(rules, peers);
        this.ancestors = new AncestorFacts(peers);
    }

    /**
     * {@return what was found about each government: a region before those below it, by code; then by year, purpose and day}
     *
     * @param rules the rule set
     * @param assessor judges by it
     * @param scheme how they are scored; nothing if they are not
     * @param dossiers the governments, in any order
     * @throws IllegalArgumentException if a government is unknown, did not exist, or comes twice
     */
    public static List<Assessment> assess(
            RuleSetContent rules, Assessor assessor, Optional<Scheme> scheme, Collection<Dossier> dossiers) {
        Admission.check(rules.regions(), dossiers);
        return new Batch(rules, assessor, scheme, dossiers).assess();
    }

    private Unit unit(Dossier dossier) {
        Situation situation = dossier.situation();
        List<Object> facts = dossier.facts().stream()
                .map(fact -> childVerdicts.placed(fact, situation.asOf()))
                .toList();
        return new Unit(assessor.check(situation, facts), regions.chain(situation.government()));
    }

    private List<Assessment> assess() {
        Map<Integer, List<Unit>> byDepth = new TreeMap<>(units.stream().collect(groupingBy(Unit::depth)));
        new TreeSet<>(byDepth.keySet()).descendingSet().forEach(depth -> {
            List<Unit> level = byDepth.getOrDefault(depth, List.of());
            level.parallelStream().forEach(unit -> assessments.put(unit, judge(unit)));
            grading.ifPresent(by -> score(level, by));
        });
        return units.stream().map(this::assessment).toList();
    }

    private Assessment judge(Unit unit) {
        Surroundings around = new Surroundings();
        around.add(government(unit));
        ancestors.add(unit, around);
        folds.add(unit, around);
        childVerdicts.of(unit, region -> assessed(region, unit.situation())).forEach(around::add);
        surroundings.put(unit, around);
        return assessor.judge(unit.checked(), around);
    }

    /** Siblings are of one level, so all of them are judged by now. */
    private void score(List<Unit> level, Grading by) {
        Map<Unit, Assessment> scored = new ConcurrentHashMap<>();
        level.parallelStream()
                .forEach(unit -> by.score(unit, assessment(unit), siblings(unit))
                        .ifPresent(score -> scored.put(unit, scored(unit, score))));
        assessments.putAll(scored);
    }

    private List<Assessment> siblings(Unit unit) {
        return regions.children(unit.region().parent(), unit.situation().asOf()).stream()
                .filter(region -> region.level().equals(unit.region().level()))
                .flatMap(region -> assessed(region, unit.situation()).stream())
                .toList();
    }

    private Assessment scored(Unit unit, Score score) {
        Assessment judged = assessment(unit);
        Grade grade = score.gradeAfter();
        if (grade == null) {
            return judged.scored(score, List.of());
        }
        GradeAwarded awarded =
                new GradeAwarded(score.scheme(), unit.situation().dataYear(), grade.id(), score.scaled());
        Surroundings around = Objects.requireNonNull(surroundings.get(unit));
        return judged.scored(score, assessor.follow(unit.checked(), around, judged.verdicts(), awarded));
    }

    private Assessment assessment(Unit unit) {
        return Objects.requireNonNull(assessments.get(unit));
    }

    private Government government(Unit unit) {
        Region region = unit.region();
        String parent = region.parent().isEmpty() ? null : region.parent();
        boolean isLowest =
                regions.children(region.code(), unit.situation().asOf()).isEmpty();
        return new Government(region.code(), region.name(), region.level(), parent, isLowest);
    }

    private Optional<Assessment> assessed(Region region, Situation situation) {
        return peers.find(region.code(), situation).flatMap(unit -> Optional.ofNullable(assessments.get(unit)));
    }
}
