package org.zhize.hierarchy;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.Assessor;
import org.zhize.finding.Surroundings;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.rule.Government;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

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
    private final Map<Unit, Assessment> assessments = new ConcurrentHashMap<>();

    private Batch(RuleSetContent rules, Assessor assessor, Collection<Dossier> dossiers) {
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
     * @param dossiers the governments, in any order
     * @throws IllegalArgumentException if a government is unknown, did not exist, or comes twice
     */
    public static List<Assessment> assess(RuleSetContent rules, Assessor assessor, Collection<Dossier> dossiers) {
        Admission.check(rules.regions(), dossiers);
        return new Batch(rules, assessor, dossiers).assess();
    }

    private Unit unit(Dossier dossier) {
        Situation situation = dossier.situation();
        List<Object> facts =
                dossier.facts().stream().map(childVerdicts::withLevel).toList();
        return new Unit(assessor.check(situation, facts), regions.chain(situation.government()));
    }

    private List<Assessment> assess() {
        Map<Integer, List<Unit>> byDepth = new TreeMap<>(units.stream().collect(groupingBy(Unit::depth)));
        new TreeSet<>(byDepth.keySet())
                .descendingSet()
                .forEach(depth -> byDepth.getOrDefault(depth, List.of()).parallelStream()
                        .forEach(unit -> assessments.put(unit, assess(unit))));
        return units.stream()
                .flatMap(unit -> Stream.ofNullable(assessments.get(unit)))
                .toList();
    }

    private Assessment assess(Unit unit) {
        Surroundings surroundings = new Surroundings();
        surroundings.add(government(unit.region()));
        ancestors.add(unit, surroundings);
        folds.add(unit, surroundings);
        childVerdicts.of(unit, region -> assessed(region, unit.situation())).forEach(surroundings::add);
        return assessor.judge(unit.checked(), surroundings);
    }

    private static Government government(Region region) {
        String parent = region.parent().isEmpty() ? null : region.parent();
        return new Government(region.code(), region.name(), region.level(), parent);
    }

    private Optional<Assessment> assessed(Region region, Situation situation) {
        return peers.find(region.code(), situation).map(assessments::get);
    }
}
