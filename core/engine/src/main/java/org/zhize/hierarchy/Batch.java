package org.zhize.hierarchy;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.Assessor;
import org.zhize.finding.CheckedFacts;
import org.zhize.rule.ChildVerdict;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.score.Scheme;

/**
 * Evaluates governments together: all facts are checked, then reference values folded, then governments judged from the
 * lowest level up, some families of siblings at a time. What comes out does not depend on the order in which the governments
 * come. For one evaluation.
 */
public final class Batch {

    /** Families are judged together until they are this many: enough to keep all processors busy, few enough to hold. */
    private static final int TOGETHER = 32;

    private final List<Unit> units;
    private final FamilyJudge judge;

    private Batch(RuleSetContent rules, Assessor assessor, Optional<Scheme> scheme, Collection<Dossier> dossiers) {
        Admission.check(rules.regions(), dossiers);
        Guard guard = new Guard(rules.limits(), Thread.currentThread());
        ChildVerdicts childVerdicts = new ChildVerdicts(rules);
        this.units = dossiers.parallelStream()
                .map(dossier -> unit(dossier, rules, assessor, childVerdicts, guard))
                .sorted(Unit.IN_ORDER)
                .toList();
        Optional<Grading> grading = scheme.map(by -> new Grading(by, rules.regions()));
        this.judge = new FamilyJudge(rules, assessor, guard, childVerdicts, new Peers(units), grading);
    }

    private static Unit unit(
            Dossier dossier, RuleSetContent rules, Assessor assessor, ChildVerdicts childVerdicts, Guard guard) {
        Situation situation = dossier.situation();
        CheckedFacts checked = guard.orElse(
                () -> assessor.check(situation, childVerdicts.placed(dossier)),
                reason -> assessor.unchecked(situation, reason));
        return new Unit(checked, rules.regions().chain(situation.government()));
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
        Batch batch = new Batch(rules, assessor, scheme, dossiers);
        Map<Situation, Assessment> found = new HashMap<>();
        batch.assess(assessment -> found.put(assessment.situation(), assessment));
        return batch.units.stream()
                .map(unit -> Objects.requireNonNull(found.get(unit.situation())))
                .toList();
    }

    /**
     * Hands over what was found about each government as soon as it is final, and keeps none of it: those of the lowest
     * level first, each level in the order in which they are otherwise returned.
     *
     * @param rules the rule set
     * @param assessor judges by it
     * @param scheme how they are scored; nothing if they are not
     * @param dossiers the governments, in any order
     * @param taker is told in the calling thread
     * @throws IllegalArgumentException if a government is unknown, did not exist, or comes twice; nothing is judged then
     */
    public static void assess(
            RuleSetContent rules,
            Assessor assessor,
            Optional<Scheme> scheme,
            Collection<Dossier> dossiers,
            Consumer<Assessment> taker) {
        new Batch(rules, assessor, scheme, dossiers).assess(taker);
    }

    /**
     * {@return what governments above ask of the verdicts on a government, as facts of their evaluation}
     *
     * @param rules the rule set
     * @param assessment what was found about it
     */
    public static List<ChildVerdict> told(RuleSetContent rules, Assessment assessment) {
        return new ChildVerdicts(rules).told(assessment);
    }

    private void assess(Consumer<Assessment> taker) {
        Map<Integer, List<Unit>> byDepth = new TreeMap<>(Comparator.reverseOrder());
        byDepth.putAll(units.stream().collect(groupingBy(Unit::depth)));
        List<List<Unit>> families = byDepth.values().stream()
                .flatMap(level -> families(level).stream())
                .toList();
        Ahead.work(families, judge::judge, taker);
    }

    /** Siblings are scored against each other, so a family stays together. */
    private static List<List<Unit>> families(List<Unit> level) {
        List<List<Unit>> batches = new ArrayList<>();
        List<Unit> current = new ArrayList<>();
        for (Unit unit : level) {
            boolean isFull = current.size() >= TOGETHER;
            if (isFull && !unit.isSiblingOf(current.get(current.size() - 1))) {
                batches.add(current);
                current = new ArrayList<>();
            }
            current.add(unit);
        }
        batches.add(current);
        return batches;
    }
}
