package org.zhize.testkit.coverage;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Combination;
import org.zhize.criterion.Criterion;
import org.zhize.language.Expression;
import org.zhize.language.Rule;
import org.zhize.language.Statement;
import org.zhize.rule.Verdict;

/** Which verdicts can come out. */
final class OutcomeTargets {

    private static final Set<Verdict> MEASURED = EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.INSUFFICIENT);
    private static final List<Verdict> ORDER =
            List.of(Verdict.MET, Verdict.NOT_MET, Verdict.INSUFFICIENT, Verdict.NOT_APPLICABLE);

    private final Criterion criterion;
    private final List<Rule> rules;

    /**
     * @param criterion a criterion, not a quality check nor a consequence
     * @param rules its rules
     */
    OutcomeTargets(Criterion criterion, List<Rule> rules) {
        this.criterion = criterion;
        this.rules = rules;
    }

    static Stream<Target> ofCheck(Criterion check) {
        return Stream.of(Verdict.MET, Verdict.INCONSISTENT).map(verdict -> new Target.Outcome(check, "", verdict));
    }

    static Stream<Target> ofConsequence(Criterion consequence) {
        return Stream.of(true, false).map(follows -> new Target.Following(consequence, follows));
    }

    Stream<Target> all() {
        Map<String, Set<Verdict>> byPart = new TreeMap<>();
        criterion.parts().names().forEach(part -> byPart.put(part, EnumSet.of(criterion.absent())));
        for (Rule rule : rules) {
            named(rule.statement())
                    .forEach(part -> byPart.computeIfAbsent(part, key -> EnumSet.noneOf(Verdict.class))
                            .addAll(verdicts(rule.statement())));
        }
        byPart.put("", whole());
        return byPart.entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .sorted(Comparator.comparing(ORDER::indexOf))
                        .map(verdict -> new Target.Outcome(criterion, part.getKey(), verdict)));
    }

    private Set<Verdict> whole() {
        Set<Verdict> verdicts = EnumSet.of(criterion.absent());
        rules.forEach(rule -> verdicts.addAll(verdicts(rule.statement())));
        if (criterion.combination() instanceof Combination.AllOf) {
            verdicts.addAll(MEASURED);
        }
        if (!criterion.levels().isEmpty() || criterion.since() != null || endsWithParameters()) {
            verdicts.add(Verdict.NOT_APPLICABLE);
        }
        return verdicts;
    }

    private static Set<Verdict> verdicts(Statement statement) {
        return statement instanceof Statement.Conclusion conclusion
                ? EnumSet.of(
                        switch (conclusion.outcome()) {
                            case HOLDS -> Verdict.MET;
                            case FAILS -> Verdict.NOT_MET;
                            case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
                            case MISSING -> Verdict.INSUFFICIENT;
                        })
                : MEASURED;
    }

    private boolean endsWithParameters() {
        List<Rule> deciding = rules.stream()
                .filter(rule -> !verdicts(rule.statement()).equals(EnumSet.of(Verdict.NOT_APPLICABLE)))
                .toList();
        return !deciding.isEmpty()
                && deciding.stream()
                        .allMatch(rule -> rule.parameters().findAny().isPresent());
    }

    /** {@return the part that a statement names in so many words; nothing where it names none or it depends on the facts} */
    private Stream<String> named(Statement statement) {
        List<Expression> of = of(statement);
        String part = of.stream()
                .filter(Expression.Text.class::isInstance)
                .map(text -> ((Expression.Text) text).value())
                .collect(Collectors.joining("/"));
        boolean isWhole = part.isEmpty();
        boolean isKnown =
                criterion.parts().names().contains(part) || of.stream().allMatch(Expression.Text.class::isInstance);
        return isWhole || !isKnown ? Stream.empty() : Stream.of(part);
    }

    private static List<Expression> of(Statement statement) {
        if (statement instanceof Statement.Requirement requirement) {
            return requirement.of();
        } else if (statement instanceof Statement.Conclusion conclusion) {
            return conclusion.of();
        }
        return statement instanceof Statement.Adoption adoption ? adoption.of() : List.of();
    }
}
