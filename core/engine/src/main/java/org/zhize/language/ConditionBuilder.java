package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.zhize.language.Condition.Quantifier;
import org.zhize.language.grammar.RuleTextParser.AccumulateConditionContext;
import org.zhize.language.grammar.RuleTextParser.AggregateContext;
import org.zhize.language.grammar.RuleTextParser.BindingConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ComparisonConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ConditionContext;
import org.zhize.language.grammar.RuleTextParser.ConstraintContext;
import org.zhize.language.grammar.RuleTextParser.ExistenceConditionContext;
import org.zhize.language.grammar.RuleTextParser.ForallConditionContext;
import org.zhize.language.grammar.RuleTextParser.MembershipConstraintContext;
import org.zhize.language.grammar.RuleTextParser.OrConditionContext;
import org.zhize.language.grammar.RuleTextParser.PatternConditionContext;
import org.zhize.language.grammar.RuleTextParser.PatternContext;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Builds what stands after {@code when}. */
final class ConditionBuilder {

    private final SourceText source;
    private final Problems problems;
    private final ExpressionBuilder expressions;

    ConditionBuilder(SourceText source, Problems problems, ExpressionBuilder expressions) {
        this.source = source;
        this.problems = problems;
        this.expressions = expressions;
    }

    Condition condition(ConditionContext context) {
        if (context instanceof PatternConditionContext single) {
            return new Condition.Single(pattern(single.pattern()));
        } else if (context instanceof OrConditionContext either) {
            return new Condition.Either(
                    either.pattern().stream().map(this::pattern).toList());
        } else if (context instanceof ExistenceConditionContext existence) {
            Quantifier quantifier = existence.NOT() == null ? Quantifier.EXISTS : Quantifier.NOT;
            return group(quantifier, pattern(existence.pattern()), List.of(), List.of(), context);
        } else if (context instanceof ForallConditionContext forall) {
            return forall(forall);
        }
        AccumulateConditionContext accumulate = (AccumulateConditionContext) context;
        List<Aggregate> aggregates =
                accumulate.aggregate().stream().map(this::aggregate).toList();
        return group(Quantifier.ACCUMULATE, pattern(accumulate.pattern()), List.of(), aggregates, context);
    }

    /** With one pattern DRL means: every fact of the type. With two: every fact of the first also matches the second. */
    private Condition forall(ForallConditionContext context) {
        Pattern first = pattern(context.pattern(0));
        if (context.pattern().size() == 1) {
            return group(Quantifier.FORALL, first.with(List.of()), first.constraints(), List.of(), context);
        }
        Pattern second = pattern(context.pattern(1));
        List<Constraint> others = second.constraints().stream()
                .filter(constraint -> !isSame(constraint, first))
                .toList();
        if (!second.type().equals(first.type())
                || others.size() != second.constraints().size() - 1) {
            problems.add(ProblemCode.FORALL_OTHER_FACT, second.location());
        }
        return group(Quantifier.FORALL, first, others, List.of(), context);
    }

    /** {@code this == $c}, where {@code $c} is the fact of the first pattern. */
    private static boolean isSame(Constraint constraint, Pattern first) {
        return constraint instanceof Constraint.Test test
                && test.operator() == Comparison.EQUAL
                && test.left() instanceof Operand.Field field
                && field.name().equals("this")
                && test.right().get(0) instanceof Operand.Variable variable
                && variable.offset() == 0
                && variable.name().equals(first.variable());
    }

    private Condition group(
            Quantifier quantifier,
            Pattern pattern,
            List<Constraint> demanded,
            List<Aggregate> aggregates,
            ParserRuleContext context) {
        return new Condition.Group(quantifier, pattern, demanded, aggregates, at(context));
    }

    private Aggregate aggregate(AggregateContext context) {
        return new Aggregate(
                context.VARIABLE().getText(),
                context.ID().getText(),
                context.expression().stream().map(expressions::expression).toList(),
                at(context.ID()));
    }

    private Pattern pattern(PatternContext context) {
        List<Constraint> constraints = new ArrayList<>();
        context.constraint().forEach(constraint -> addConstraints(constraint, constraints));
        String variable = context.VARIABLE() == null ? "" : context.VARIABLE().getText();
        return new Pattern(variable, context.ID().getText(), constraints, at(context.ID()));
    }

    private void addConstraints(ConstraintContext context, List<Constraint> target) {
        if (context instanceof BindingConstraintContext binding) {
            target.add(new Constraint.Binding(
                    binding.VARIABLE().getText(), binding.ID().getText(), at(binding.VARIABLE()), at(binding.ID())));
        } else if (context instanceof ComparisonConstraintContext test) {
            Operand left = expressions.operand(test.left);
            addBinding(test.VARIABLE(), left, target);
            Comparison operator = Comparison.of(test.comparison().getText()).orElseThrow();
            target.add(new Constraint.Test(left, operator, List.of(expressions.operand(test.operand(1))), at(test)));
        } else if (context instanceof MembershipConstraintContext test) {
            Operand left = expressions.operand(test.left);
            addBinding(test.VARIABLE(), left, target);
            List<Operand> members =
                    test.operand().stream().skip(1).map(expressions::operand).toList();
            Comparison operator = test.NOT() == null ? Comparison.IN : Comparison.NOT_IN;
            target.add(new Constraint.Test(left, operator, members, at(test)));
        }
    }

    private void addBinding(TerminalNode variable, Operand left, List<Constraint> target) {
        if (variable != null && left instanceof Operand.Field field) {
            target.add(new Constraint.Binding(variable.getText(), field.name(), at(variable), field.location()));
        }
    }

    private Location at(ParserRuleContext context) {
        return source.at(Places.of(context));
    }

    private Location at(TerminalNode node) {
        return source.at(Places.of(node.getSymbol()));
    }
}
