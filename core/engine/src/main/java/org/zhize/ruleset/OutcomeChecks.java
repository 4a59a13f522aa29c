package org.zhize.ruleset;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.language.Expression;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.language.Statement.Outcome;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.problem.Bilingual;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Verdict;

/** Finds criteria whose rules leave out a verdict or a part, and those that nobody is judged by. */
final class OutcomeChecks {

    private static final Bilingual MET = new Bilingual("“达标”", "“met”");
    private static final Bilingual NOT_MET = new Bilingual("“未达标”", "“not met”");
    private static final Bilingual ADD_MET = new Bilingual(
            "另写一条达标的规则：require.holds(…) 或比较", "Add a rule for who meets it: require.holds(…), or a comparison");
    private static final Bilingual ADD_NOT_MET = new Bilingual(
            "另写一条未达标的规则：require.fails(…) 或比较；没有佐证就算未达标的，在 .yaml 写 absent: NOT_MET",
            "Add a rule for who fails it: require.fails(…), or a comparison; or absent: NOT_MET where evidence is owed");

    private final Regions regions;
    private final Problems problems;

    OutcomeChecks(Regions regions, Problems problems) {
        this.regions = regions;
        this.problems = problems;
    }

    void run(PhaseContent judging) {
        Set<String> levels = regions.codes().stream()
                .flatMap(code -> regions.find(code).stream())
                .map(Region::level)
                .collect(Collectors.toSet());
        judging.criteria().forEach(criterion -> {
            checkLevels(criterion, levels);
            List<Rule> rules = judging.rulesOf(criterion.id());
            if (!rules.isEmpty()) {
                checkVerdicts(criterion, rules);
                checkParts(criterion, rules);
            }
        });
    }

    /** A rule set without regions is open to all. */
    private void checkLevels(Criterion criterion, Set<String> levels) {
        if (levels.size() > 1
                && !criterion.levels().isEmpty()
                && criterion.levels().stream().noneMatch(levels::contains)) {
            problems.add(
                    ProblemCode.LEVEL_OF_NOBODY,
                    criterion.location(),
                    criterion.id(),
                    String.join(", ", criterion.levels()));
        }
    }

    private void checkVerdicts(Criterion criterion, List<Rule> rules) {
        // where data alone decide nothing, an inspector's conclusion does
        if (rules.stream().allMatch(leadsOnlyTo(Outcome.MISSING))) {
            return;
        }
        if (rules.stream().noneMatch(leadsTo(Outcome.HOLDS))) {
            problems.add(ProblemCode.ONE_SIDED, rules.get(0).location(), criterion.id(), MET, ADD_MET);
        } else if (criterion.absent() != Verdict.NOT_MET && rules.stream().noneMatch(leadsTo(Outcome.FAILS))) {
            problems.add(ProblemCode.ONE_SIDED, rules.get(0).location(), criterion.id(), NOT_MET, ADD_NOT_MET);
        }
    }

    private static Predicate<Rule> leadsOnlyTo(Outcome outcome) {
        return rule -> rule.statement() instanceof Statement.Conclusion conclusion && conclusion.outcome() == outcome;
    }

    private static Predicate<Rule> leadsTo(Outcome outcome) {
        return rule ->
                !(rule.statement() instanceof Statement.Conclusion conclusion) || conclusion.outcome() == outcome;
    }

    private void checkParts(Criterion criterion, List<Rule> rules) {
        List<String> expected = criterion.parts().names();
        rules.stream()
                .filter(rule -> !expected.isEmpty() && isOfTexts(rule))
                .filter(rule -> !expected.contains(part(rule)))
                .forEach(rule -> problems.add(
                        ProblemCode.UNKNOWN_PART,
                        rule.statement().of().get(0).location(),
                        criterion.id(),
                        part(rule),
                        Suggestion.sentence(part(rule), expected)));
        // what experts are to judge has no rule
        boolean isForExperts =
                criterion.department(InspectionFinding.class.getSimpleName()).isPresent();
        expected.stream()
                .filter(part -> !isForExperts
                        && rules.stream().noneMatch(rule -> mayWrite(rule, part) || misspells(rule, part, expected)))
                .forEach(part -> problems.add(ProblemCode.UNWRITTEN_PART, criterion.location(), criterion.id(), part));
    }

    private static boolean isOfTexts(Rule rule) {
        List<Expression> of = rule.statement().of();
        return !of.isEmpty() && of.stream().allMatch(Expression.Text.class::isInstance);
    }

    /** Told as such already, and then not unwritten. */
    private static boolean misspells(Rule rule, String part, List<String> expected) {
        return isOfTexts(rule)
                && !expected.contains(part(rule))
                && Suggestion.nearest(part(rule), expected).filter(part::equals).isPresent();
    }

    /** A stage that a rule takes from its facts is a part, too; which one only they tell. */
    private static boolean mayWrite(Rule rule, String part) {
        return part.equals(part(rule))
                || (!rule.statement().of().isEmpty() && !isOfTexts(rule) && part.startsWith(part(rule)));
    }

    private static String part(Rule rule) {
        return rule.statement().of().stream()
                .filter(Expression.Text.class::isInstance)
                .map(text -> ((Expression.Text) text).value())
                .collect(Collectors.joining("/"));
    }
}
