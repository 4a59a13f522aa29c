package org.zhize.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.diff.Attribution.Flip;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Evidence;
import org.zhize.finding.ParameterUse;
import org.zhize.report.Catalogue;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * What new rules decide otherwise than old ones about the same governments. Immutable; may be shared between threads.
 *
 * <p>Only what the changes can act on is evaluated, unless scores are asked for.
 */
public final class VerdictDiff {

    private final RuleSetDiff rules;
    private final Judged old;
    private final Judged now;
    private final List<VerdictChange> verdicts;

    private VerdictDiff(RuleSetDiff rules, Judged old, Judged now, List<VerdictChange> verdicts) {
        this.rules = rules;
        this.old = old;
        this.now = now;
        this.verdicts = List.copyOf(verdicts);
    }

    /**
     * {@return what the new rules decide otherwise}
     *
     * @param rules the old and the new rules
     * @param scheme the id of a scheme that both have, to compare scores too
     * @param dossiers the governments
     * @throws IllegalArgumentException if there is no such scheme
     */
    public static VerdictDiff of(RuleSetDiff rules, Optional<String> scheme, Collection<Dossier> dossiers) {
        Reach reach = Reach.of(rules);
        // a score asks for every criterion
        UnaryOperator<RuleSet> scope = whole -> scheme.isPresent() ? whole : whole.focusedOn(reach.ids());
        Evaluator before = Evaluator.of(scope.apply(rules.old()));
        Evaluator after = before.by(scope.apply(rules.now()));
        Judged old = Judged.by(scheme.map(before::scoredBy).orElse(before), dossiers);
        Judged now = Judged.by(scheme.map(after::scoredBy).orElse(after), dossiers);
        List<Flip> flips =
                both(old, now).flatMap(situation -> flips(situation, old, now)).toList();
        return new VerdictDiff(rules, old, now, new Attribution(rules, reach, before, scope, dossiers).explain(flips));
    }

    private static Stream<Situation> both(Judged old, Judged now) {
        return now.assessments().keySet().stream().filter(old.assessments()::containsKey);
    }

    private static Stream<Flip> flips(Situation situation, Judged old, Judged now) {
        return pairs(situation, old, now)
                .filter(pair -> pair.before().verdict() != pair.after().verdict());
    }

    private static Stream<Flip> pairs(Situation situation, Judged old, Judged now) {
        return verdicts(now, situation)
                .flatMap(after -> old.verdict(situation, after.criterion()).stream()
                        .map(before -> new Flip(situation, before, after)));
    }

    private static Stream<CriterionVerdict> verdicts(Judged judged, Situation situation) {
        return Optional.ofNullable(judged.assessments().get(situation)).stream()
                .flatMap(assessment -> assessment.verdicts().stream());
    }

    /** {@return the old and the new rules} */
    public RuleSetDiff rules() {
        return rules;
    }

    /** {@return the governments that both rule sets judge, in the order of reports} */
    public List<Situation> situations() {
        return both(old, now).toList();
    }

    /** {@return the verdicts that change, by government and criterion} */
    public List<VerdictChange> verdicts() {
        return verdicts;
    }

    /** {@return the same by what brings them about, that of the most verdicts first} */
    public Map<Cause, List<VerdictChange>> verdictsByCause() {
        Map<Cause, List<VerdictChange>> byCause = new LinkedHashMap<>();
        verdicts.forEach(change -> byCause.computeIfAbsent(change.cause(), cause -> new ArrayList<>())
                .add(change));
        Map<Cause, List<VerdictChange>> sorted = new LinkedHashMap<>();
        byCause.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** {@return the margins that change though the verdict stays, the largest change first} */
    public List<MarginChange> margins() {
        return both(old, now)
                .flatMap(situation -> pairs(situation, old, now))
                .filter(pair -> pair.before().verdict() == pair.after().verdict())
                .flatMap(pair -> MarginChange.of(pair.situation(), pair.before(), pair.after()).stream())
                .sorted(MarginChange.LARGEST_FIRST)
                .toList();
    }

    /**
     * {@return the verdicts that stay though a parameter in force is another one, because an authority's conclusion decides
     * and no figure, by government: whoever concluded so had the old value before him}
     */
    public Map<Situation, List<CriterionVerdict>> concluded() {
        return both(old, now)
                .flatMap(situation -> pairs(situation, old, now))
                .filter(pair -> pair.before().verdict() == pair.after().verdict())
                .filter(pair ->
                        isConcluded(pair.after()) && !parameters(pair.before()).equals(parameters(pair.after())))
                .collect(Collectors.groupingBy(
                        Flip::situation, LinkedHashMap::new, Collectors.mapping(Flip::after, Collectors.toList())));
    }

    private static boolean isConcluded(CriterionVerdict verdict) {
        return verdict.findings().stream().anyMatch(finding -> finding.evidence() == Evidence.CONCLUSION);
    }

    private static List<ParameterUse> parameters(CriterionVerdict verdict) {
        return verdict.findings().stream()
                .flatMap(finding -> finding.parameters().stream())
                .distinct()
                .toList();
    }

    /** {@return the consequences that appear, vanish or change, by government} */
    public List<ConsequenceChange> consequences() {
        return both(old, now)
                .flatMap(situation -> ConsequenceChange.of(
                        situation,
                        assessment(old, situation).consequences(),
                        assessment(now, situation).consequences()))
                .toList();
    }

    /** {@return the scores and grades that change, by government} */
    public List<ScoreChange> scores() {
        return both(old, now)
                .flatMap(situation ->
                        ScoreChange.of(
                                situation,
                                assessment(old, situation).score(),
                                assessment(now, situation).score())
                                .stream())
                .toList();
    }

    private static Assessment assessment(Judged judged, Situation situation) {
        return Optional.ofNullable(judged.assessments().get(situation)).orElseThrow();
    }

    /** {@return how many governments get which verdict on each criterion that is new, by its id} */
    public Map<String, Map<Verdict, Integer>> newCriteria() {
        Map<String, Map<Verdict, Integer>> tallies = new TreeMap<>();
        now.assessments().keySet().stream()
                .flatMap(situation -> verdicts(now, situation))
                .filter(verdict ->
                        rules.old().content().criterion(verdict.criterion()).isEmpty())
                .forEach(verdict -> tallies.computeIfAbsent(verdict.criterion(), id -> new TreeMap<>())
                        .merge(verdict.verdict(), 1, Integer::sum));
        return tallies;
    }

    /** {@return whether anything differs: a rule, or what is decided} */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    /** {@return what reports must know of the old rules} */
    public Catalogue oldCatalogue() {
        return old.catalogue();
    }

    /** {@return what reports must know of the new rules} */
    public Catalogue catalogue() {
        return now.catalogue();
    }
}
