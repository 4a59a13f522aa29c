package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.Snapshots;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.rule.CurrentFinding;
import org.zhize.rule.GradeAwarded;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;

/** Judges governments by a rule set, phase by phase. Immutable; may be shared between threads. */
public final class Assessor {

    private final RuleSetContent rules;
    private final RulePhases phases;
    private final UnusedFacts unused;
    private final NamedParameters named;
    private final ParametersInForce inForce;
    private final Snapshots snapshots;
    private final Purposes purposes;

    /**
     * @param rules the rule set
     * @param compiler makes a matcher of rules
     */
    public Assessor(RuleSetContent rules, Function<List<Rule>, RuleMatcher> compiler) {
        this(
                rules,
                new RulePhases(rules, compiler),
                new UnusedFacts(rules),
                new NamedParameters(rules),
                new Snapshots(rules.askedTypes()));
    }

    private Assessor(
            RuleSetContent rules, RulePhases phases, UnusedFacts unused, NamedParameters named, Snapshots snapshots) {
        this.rules = rules;
        this.phases = phases;
        this.unused = unused;
        this.named = named;
        this.inForce = new ParametersInForce(rules, named);
        this.snapshots = snapshots;
        this.purposes = new Purposes(rules);
    }

    /** {@return one that matches the same rules with other parameters} */
    public Assessor withParametersOf(RuleSetContent others) {
        return new Assessor(others, phases, unused, named, snapshots);
    }

    /**
     * {@return the facts of one government, checked}
     *
     * @param situation what is evaluated
     * @param facts its own facts
     */
    public CheckedFacts check(Situation situation, Collection<?> facts) {
        List<Object> seen = snapshots.of(facts);
        Repeats repeats = Repeats.of(seen);
        Procedure procedure = Procedure.of(repeats.once());
        ParameterValues parameters = inForce.of(situation);
        Suspicions suspicions = new Suspicions();
        List<RuleMatch> matches = phases.quality().match(situation, parameters.byKey(), procedure.standing());
        List<CriterionVerdict> verdicts = new QualityJudge(rules, situation, parameters, suspicions).judge(matches);
        List<Bilingual> notes = Stream.of(repeats.notes(), Contradictions.notes(procedure.standing()))
                .flatMap(List::stream)
                .toList();
        return new CheckedFacts(situation, seen, procedure, verdicts, parameters, suspicions, notes);
    }

    /**
     * {@return what was found, and what follows from it whatever the grade}
     *
     * @param checked the government's own facts
     * @param surroundings what the library adds to them
     */
    public Assessment judge(CheckedFacts checked, Surroundings surroundings) {
        Situation situation = checked.situation();
        List<Object> facts = together(checked, surroundings);
        Suspicions suspicions = together(checked.suspicions(), surroundings.suspicions());
        GovernmentJudge judge =
                new GovernmentJudge(rules, situation, checked.parameters(), checked.facts(), suspicions);
        judge.judge(phases.firstCriteria(), match(phases.first(), checked, facts));
        judge.judge(
                phases.lateCriteria(),
                match(phases.late(), checked, with(phases.seenLate(facts), situation, judge.verdicts())));
        List<CriterionVerdict> verdicts = judge.verdicts();
        ConsequenceJudge following = new ConsequenceJudge(rules, situation, checked.parameters(), suspicions);
        List<Consequence> consequences =
                following.judge(match(phases.consequences(), checked, with(facts, situation, verdicts)));
        List<Bilingual> notes = Stream.of(
                        checked.notes(),
                        judge.notes(),
                        surroundings.notes(),
                        following.notes(),
                        unused.notes(checked.facts()),
                        purposes.notes(situation))
                .flatMap(List::stream)
                .toList();
        return new Assessment(
                situation,
                checked.quality(),
                verdicts,
                consequences,
                null,
                checked.revisions(),
                prior(checked.facts()),
                notes);
    }

    /**
     * {@return what stands for the facts of a government that cannot be checked}
     *
     * @param situation what should have been evaluated
     * @param reason why not
     */
    public CheckedFacts unchecked(Situation situation, Bilingual reason) {
        List<CriterionVerdict> quality = notEvaluated(rules.quality().criteria(), reason);
        return new CheckedFacts(situation, quality, inForce.of(situation), reason);
    }

    /**
     * {@return what there is to say of a government that cannot be evaluated: no verdict, and nothing follows}
     *
     * @param checked the government's own facts
     * @param reason why not
     */
    public Assessment notEvaluated(CheckedFacts checked, Bilingual reason) {
        return new Assessment(
                checked.situation(),
                checked.quality(),
                notEvaluated(rules.criteria(), reason),
                List.of(),
                null,
                checked.revisions(),
                prior(checked.facts()),
                Stream.concat(checked.notes().stream(), Stream.of(reason)).toList());
    }

    private static List<CriterionVerdict> notEvaluated(List<Criterion> criteria, Bilingual reason) {
        return criteria.stream()
                .map(criterion -> Verdicts.notEvaluated(criterion, reason))
                .toList();
    }

    private static List<PriorFinding> prior(List<Object> facts) {
        return facts.stream()
                .filter(PriorFinding.class::isInstance)
                .map(PriorFinding.class::cast)
                .toList();
    }

    /**
     * {@return what follows from the grade}
     *
     * @param checked the government's own facts
     * @param surroundings what the library adds to them
     * @param verdicts what was found
     * @param grade the grade
     */
    public List<Consequence> follow(
            CheckedFacts checked, Surroundings surroundings, List<CriterionVerdict> verdicts, GradeAwarded grade) {
        List<Object> facts = with(together(checked, surroundings), checked.situation(), verdicts);
        facts.add(grade);
        Suspicions suspicions = together(checked.suspicions(), surroundings.suspicions());
        return new ConsequenceJudge(rules, checked.situation(), checked.parameters(), suspicions)
                .judge(match(phases.ofGrade(), checked, facts));
    }

    private static List<RuleMatch> match(RuleMatcher matcher, CheckedFacts checked, List<Object> facts) {
        return matcher.match(checked.situation(), checked.parameters().byKey(), facts);
    }

    private static Suspicions together(Suspicions own, Suspicions around) {
        Suspicions all = new Suspicions();
        all.addAll(own);
        all.addAll(around);
        return all;
    }

    private static List<Object> together(CheckedFacts checked, Surroundings surroundings) {
        return Stream.concat(checked.facts().stream(), surroundings.facts().stream())
                .toList();
    }

    private static List<Object> with(List<Object> facts, Situation situation, List<CriterionVerdict> verdicts) {
        List<Object> all = new ArrayList<>(facts);
        Set<String> given = facts.stream()
                .filter(fact ->
                        fact instanceof CurrentFinding finding && Objects.equals(finding.year(), situation.dataYear()))
                .map(fact -> String.valueOf(((CurrentFinding) fact).criterion()))
                .collect(Collectors.toSet());
        verdicts.stream()
                .filter(verdict -> !given.contains(verdict.criterion()))
                .map(verdict -> new CurrentFinding(
                        verdict.criterion(),
                        situation.dataYear(),
                        verdict.verdict(),
                        verdict.reason().zh()))
                .forEach(all::add);
        return all;
    }
}
