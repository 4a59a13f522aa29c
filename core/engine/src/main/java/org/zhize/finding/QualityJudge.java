package org.zhize.finding;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.criterion.Criterion;
import org.zhize.language.Rule;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;

/** Brings the matches of quality rules to one verdict for each check, and marks the facts that they suspect. */
final class QualityJudge {

    private final RuleSetContent rules;
    private final Situation situation;
    private final ParameterValues parameters;
    private final Suspicions suspicions;

    /**
     * @param rules the rule set
     * @param situation what is evaluated
     * @param parameters the parameters in force
     * @param suspicions takes the marks
     */
    QualityJudge(RuleSetContent rules, Situation situation, ParameterValues parameters, Suspicions suspicions) {
        this.rules = rules;
        this.situation = situation;
        this.parameters = parameters;
        this.suspicions = suspicions;
    }

    List<CriterionVerdict> judge(List<RuleMatch> matches) {
        Map<String, List<RuleMatch>> byCheck =
                matches.stream().collect(groupingBy(match -> match.plan().rule().criterion()));
        return rules.quality().criteria().stream()
                .map(check -> judge(check, byCheck.getOrDefault(check.id(), List.of())))
                .toList();
    }

    private CriterionVerdict judge(Criterion check, List<RuleMatch> matches) {
        Applicability applicability = new Applicability(rules, situation, parameters, check);
        return applicability
                .notApplicable()
                .map(reason -> Verdicts.notApplicable(check, reason))
                .orElseGet(() -> judge(check, matches, applicability));
    }

    private CriterionVerdict judge(Criterion check, List<RuleMatch> matches, Applicability applicability) {
        CheckResult result = new CheckResult(check, rules.factTypes(), suspicions);
        for (RuleMatch match : matches) {
            Rule rule = match.plan().rule();
            Computation.of(rule, situation, () -> result.add(match, parameters.of(rule)));
        }
        Verdict verdict = result.verdict();
        return new CriterionVerdict(
                check.id(),
                verdict,
                new TreeMap<>(),
                new TreeMap<>(),
                result.findings(),
                result.reason(applicability.waitsFor()),
                List.of(),
                verdict == Verdict.INSUFFICIENT ? result.missing() : List.of());
    }
}
