package org.zhize.finding;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactType;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.rule.StageOffered;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** Brings the matches found for one government to one verdict for each criterion. For one evaluation. */
final class GovernmentJudge {

    private final RuleSetContent rules;
    private final Situation situation;
    private final ParameterValues parameters;
    private final Suspicions suspicions;
    private final Conclusions conclusions;
    private final List<String> stagesOffered;
    private final Map<String, CriterionVerdict> verdicts = new LinkedHashMap<>();

    GovernmentJudge(
            RuleSetContent rules,
            Situation situation,
            ParameterValues parameters,
            List<?> facts,
            Suspicions suspicions) {
        this.rules = rules;
        this.situation = situation;
        this.parameters = parameters;
        this.suspicions = suspicions;
        this.conclusions = new Conclusions(situation, facts, suspicions);
        this.stagesOffered = stagesOffered(situation, facts);
    }

    /** One that does not say which stage it is leaves open what else is expected. */
    private static List<String> stagesOffered(Situation situation, List<?> facts) {
        List<String> stages = facts.stream()
                .filter(StageOffered.class::isInstance)
                .map(StageOffered.class::cast)
                .filter(offered -> offered.year() == null || offered.year() == situation.dataYear())
                .map(offered ->
                        offered.stage() == null ? CriterionJudge.STAGES_OFFERED : FactType.text(offered.stage()))
                .distinct()
                .sorted()
                .toList();
        return stages.isEmpty() ? List.of(CriterionJudge.STAGES_OFFERED) : stages;
    }

    /** Judges some criteria by the matches of all their rules; those that they combine may have been judged before. */
    void judge(List<Criterion> some, List<RuleMatch> matches) {
        Map<String, List<RuleMatch>> byCriterion =
                matches.stream().collect(groupingBy(match -> match.plan().rule().criterion()));
        some.forEach(criterion -> judge(criterion, byCriterion));
    }

    /** {@return the verdicts so far, by theme and id} */
    List<CriterionVerdict> verdicts() {
        return rules.criteria().stream()
                .flatMap(criterion -> Optional.ofNullable(verdicts.get(criterion.id())).stream())
                .toList();
    }

    /** {@return what should be known beside the verdicts} */
    List<Bilingual> notes() {
        return conclusions.strays(rules.criteria().stream().map(Criterion::id).toList());
    }

    private CriterionVerdict judge(Criterion criterion, Map<String, List<RuleMatch>> matches) {
        CriterionVerdict known = verdicts.get(criterion.id());
        if (known != null) {
            return known;
        }
        CriterionVerdict verdict = new Applicability(rules, situation, parameters, criterion)
                .notApplicable()
                .map(reason -> Verdicts.notApplicable(criterion, reason))
                .orElseGet(() -> criterion.combination() instanceof Combination.AllOf all
                        ? combine(criterion, all, matches)
                        : decide(criterion, matches.getOrDefault(criterion.id(), List.of())));
        verdicts.put(criterion.id(), verdict);
        return verdict;
    }

    private CriterionVerdict decide(Criterion criterion, List<RuleMatch> matches) {
        List<String> expected = criterion.parts().stagesOffered()
                ? stagesOffered
                : criterion.parts().names();
        Supplier<CriterionVerdict> judge = () -> new CriterionJudge(
                        criterion,
                        expected,
                        new Applicability(rules, situation, parameters, criterion),
                        conclusions,
                        atLeast(criterion))
                .judge(rulings(criterion, matches));
        return conclusions.isSilentOn(criterion.id())
                ? parameters.recurring().of(criterion, expected, situation, matches, judge)
                : judge.get();
    }

    private List<Ruling> rulings(Criterion criterion, List<RuleMatch> matches) {
        List<Ruling> rulings = new ArrayList<>();
        for (RuleMatch match : matches) {
            Rule rule = match.plan().rule();
            ParametersOfRule ofRule = parameters.of(rule);
            if (ofRule.isComplete()) {
                MatchJudge judge = new MatchJudge(criterion, rules.factTypes(), ofRule);
                Computation.of(rule, situation, () -> judge.judge(match))
                        .map(suspicions::apply)
                        .ifPresent(rulings::add);
            }
        }
        rulings.sort((a, b) -> Finding.IN_ORDER.compare(a.finding(), b.finding()));
        return rulings;
    }

    private CriterionVerdict combine(Criterion criterion, Combination.AllOf all, Map<String, List<RuleMatch>> matches) {
        SortedMap<String, Verdict> components = new TreeMap<>();
        List<MissingDatum> missing = new ArrayList<>();
        for (String id : all.criteria()) {
            CriterionVerdict component = judge(rules.criterion(id).orElseThrow(), matches);
            components.put(id, component.verdict());
            missing.addAll(component.missing());
        }
        Verdict verdict = Verdict.worstOf(components.values());
        return new Verdicts(criterion, conclusions)
                .conclude(verdict, new TreeMap<>(), components, List.of(), List.of())
                .lacking(verdict == Verdict.INSUFFICIENT ? missing : List.of());
    }

    private Optional<AtLeastJudge> atLeast(Criterion criterion) {
        return criterion.combination() instanceof Combination.AtLeast demanded
                ? Optional.of(new AtLeastJudge(
                        criterion.id(),
                        demanded,
                        number(criterion, demanded.least()).toDecimal(0).intValueExact(),
                        demanded.rest().isEmpty() ? Optional.empty() : Optional.of(number(criterion, demanded.rest()))))
                : Optional.empty();
    }

    /** A number written in the criterion's file, in per cent if it says so, or the parameter of that name. */
    private Real number(Criterion criterion, String written) {
        return rules.parameters()
                .fullKey(criterion.id(), written)
                .flatMap(key -> rules.parameters().inForce(key, situation))
                .map(value -> (Real) value.value())
                .orElseGet(() -> literal(written));
    }

    private static Real literal(String written) {
        boolean percent = written.endsWith("%");
        Real number = Real.of(new BigDecimal(
                percent ? written.substring(0, written.length() - 1).strip() : written));
        return percent ? UnitOfMeasure.PERCENT.toBase(number) : number;
    }
}
