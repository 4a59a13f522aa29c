package org.zhize.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.zhize.fact.FactType;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** Checks the names, types and units in the rules of a file, without Drools: what passes always compiles. */
public final class RuleChecker {

    /** Each {@code or} multiplies the ways in which a rule can match. */
    private final RuleVocabulary vocabulary;

    private final Problems problems;

    private RuleChecker(RuleVocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Checks the rules of one file.
     *
     * @param file the rules
     * @param vocabulary what they may name
     * @param problems takes what is wrong
     */
    public static void check(RuleFile file, RuleVocabulary vocabulary, Problems problems) {
        RuleChecker checker = new RuleChecker(vocabulary, problems);
        HeaderChecker header = new HeaderChecker(vocabulary, problems);
        file.header().forEach(header::check);
        Set<String> names = new HashSet<>();
        for (Rule rule : file.rules()) {
            if (!names.add(rule.criterion() + "\n" + rule.name())) {
                problems.add(ProblemCode.DUPLICATE_RULE, rule.location(), rule.name());
            }
            checker.check(rule);
        }
    }

    private void check(Rule rule) {
        Scope scope = new Scope(problems);
        ExpressionChecker expressions = new ExpressionChecker(rule.criterion(), vocabulary, problems);
        if (rule.conditions().isEmpty()) {
            problems.add(ProblemCode.NO_CONDITION, rule.location());
        }
        rule.conditions().forEach(condition -> check(condition, scope, expressions));
        new StatementChecker(expressions, scope, problems).check(rule.statement());
        scope.reportUnused();
    }

    private void check(Condition condition, Scope scope, ExpressionChecker expressions) {
        if (condition instanceof Condition.Single single) {
            check(single.pattern(), scope, expressions);
        } else if (condition instanceof Condition.Either either) {
            for (Pattern alternative : either.alternatives()) {
                Scope inner = scope.inner();
                check(alternative, inner, expressions);
                scope.leave(inner);
            }
        } else if (condition instanceof Condition.Group group) {
            check(group, scope, expressions);
        }
    }

    private void check(Condition.Group group, Scope scope, ExpressionChecker expressions) {
        Scope inner = scope.inner();
        Optional<FactType> type = check(group.pattern(), inner, expressions);
        ConstraintChecker constraints = new ConstraintChecker(inner, expressions, problems);
        type.ifPresent(known -> group.demanded().forEach(constraint -> constraints.check(constraint, known)));
        for (Aggregate aggregate : group.aggregates()) {
            ValueType result = new AggregateChecker(expressions, inner, problems).check(aggregate, type);
            scope.bindComputed(aggregate.variable(), result, aggregate.location());
        }
        if (group.quantifier() == Condition.Quantifier.FORALL
                && !group.pattern().variable().isEmpty()) {
            inner.use(group.pattern().variable(), group.location());
        }
        scope.leave(inner);
    }

    private Optional<FactType> check(Pattern pattern, Scope scope, ExpressionChecker expressions) {
        Optional<FactType> type = vocabulary.factType(pattern.type());
        if (type.isEmpty()) {
            problems.add(
                    ProblemCode.UNKNOWN_TYPE,
                    pattern.location(),
                    pattern.type(),
                    Suggestion.sentence(pattern.type(), vocabulary.factTypeNames()));
        }
        ConstraintChecker constraints = new ConstraintChecker(scope, expressions, problems);
        pattern.constraints().forEach(constraint -> {
            if (type.isPresent()) {
                constraints.check(constraint, type.get());
            } else if (constraint instanceof Constraint.Binding binding) {
                scope.bind(binding.variable(), ValueType.UNKNOWN, binding.variableLocation());
            }
        });
        new TestPairs(problems).check(pattern.tests().toList());
        if (!pattern.variable().isEmpty()) {
            scope.bind(pattern.variable(), type.map(ValueType::fact).orElse(ValueType.UNKNOWN), pattern.location());
        }
        return type;
    }
}
