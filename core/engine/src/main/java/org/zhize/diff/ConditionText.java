package org.zhize.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.language.Aggregate;
import org.zhize.language.Comparison;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;

/** Writes what stands after {@code when} in one way, one condition a line. */
final class ConditionText {

    private final boolean isSorted;

    private ConditionText(boolean isSorted) {
        this.isSorted = isSorted;
    }

    /** {@return the conditions as their author ordered them, for people} */
    static String of(Rule rule) {
        return new ConditionText(false).write(rule);
    }

    /** {@return the same for every order of what a pattern asks} */
    static String unordered(Rule rule) {
        return new ConditionText(true).write(rule);
    }

    private String write(Rule rule) {
        return rule.conditions().stream().map(this::condition).collect(Collectors.joining("\n"));
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.Single single) {
            return pattern(single.pattern());
        } else if (condition instanceof Condition.Either either) {
            return either.alternatives().stream().map(this::pattern).collect(Collectors.joining(" or ", "( ", " )"));
        }
        return group((Condition.Group) condition);
    }

    private String group(Condition.Group group) {
        String pattern = pattern(group.pattern());
        return switch (group.quantifier()) {
            case EXISTS, NOT -> group.quantifier().name().toLowerCase(Locale.ROOT) + " " + pattern;
            case FORALL -> "forall( " + pattern + (group.demanded().isEmpty() ? "" : " " + demanded(group)) + " )";
            case ACCUMULATE ->
                group.aggregates().stream()
                        .map(ConditionText::aggregate)
                        .collect(Collectors.joining(", ", "accumulate( " + pattern + "; ", " )"));
        };
    }

    private String demanded(Condition.Group group) {
        return group.pattern().type() + constraints(group.demanded());
    }

    private static String aggregate(Aggregate aggregate) {
        return aggregate.variable() + " : " + aggregate.function() + ExpressionText.list(aggregate.arguments());
    }

    private String pattern(Pattern pattern) {
        String variable = pattern.variable().isEmpty() ? "" : pattern.variable() + " : ";
        return variable + pattern.type() + constraints(pattern.constraints());
    }

    private String constraints(List<Constraint> constraints) {
        Stream<String> texts = constraints.stream().map(ConditionText::constraint);
        String all = (isSorted ? texts.sorted() : texts).collect(Collectors.joining(", "));
        return all.isEmpty() ? "()" : "( " + all + " )";
    }

    private static String constraint(Constraint constraint) {
        if (constraint instanceof Constraint.Binding binding) {
            return binding.variable() + " : " + binding.field();
        }
        Constraint.Test test = (Constraint.Test) constraint;
        boolean isList = test.operator() == Comparison.IN || test.operator() == Comparison.NOT_IN;
        String right = test.right().stream().map(ConditionText::operand).collect(Collectors.joining(", "));
        return operand(test.left()) + " " + test.operator().symbol() + " " + (isList ? "(" + right + ")" : right);
    }

    private static String operand(Operand operand) {
        if (operand instanceof Operand.Field field) {
            return field.name();
        } else if (operand instanceof Operand.Variable variable) {
            return variable.name() + offset(variable.offset());
        } else if (operand instanceof Operand.Parameter parameter) {
            return ExpressionText.of(parameter.reference());
        } else if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        } else if (operand instanceof Operand.Text text) {
            return ExpressionText.quoted(text.value());
        }
        return operand instanceof Operand.Whole whole ? String.valueOf(whole.value()) : ((Operand.Word) operand).word();
    }

    private static String offset(int offset) {
        return offset == 0 ? "" : (offset < 0 ? " - " : " + ") + Math.abs(offset);
    }
}
