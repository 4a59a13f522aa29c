package org.zhize.testkit.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;

/** One side of a comparison in a rule: a field of the facts of a pattern, a parameter, or what the rule says itself. */
sealed interface ComparedTerm {

    /** A field's value, plus a whole number. */
    record OfField(Pattern pattern, String name, int offset) implements ComparedTerm {}

    /** A parameter, by the key that the rule writes. */
    record OfParameter(String key) implements ComparedTerm {}

    /** What the rule says itself, as facts would write it. */
    record Written(String text) implements ComparedTerm {}

    /** Two values that a rule compares. */
    record Pair(ComparedTerm left, ComparedTerm right) {}

    /** {@return what a rule compares as it is, nothing having been calculated} */
    static List<Pair> pairs(Rule rule) {
        List<Pair> pairs = new ArrayList<>();
        rule.patterns()
                .forEach(pattern -> pattern.tests()
                        .forEach(test -> of(test.left(), pattern, rule)
                                .ifPresent(left -> test.right().stream()
                                        .flatMap(right -> of(right, pattern, rule).stream())
                                        .forEach(right -> pairs.add(new Pair(left, right))))));
        if (rule.statement() instanceof Requirement requirement
                && requirement.measure().function() == MeasureFunction.THAT) {
            of(requirement.measure().arguments().get(0), rule)
                    .ifPresent(left -> requirement.bounds().stream()
                            .flatMap(bound -> of(bound, rule).stream())
                            .forEach(right -> pairs.add(new Pair(left, right))));
        }
        return pairs;
    }

    private static Optional<ComparedTerm> of(Operand operand, Pattern pattern, Rule rule) {
        if (operand instanceof Operand.Field field) {
            return Optional.of(new OfField(pattern, field.name(), 0));
        } else if (operand instanceof Operand.Variable variable) {
            return bound(variable.name(), variable.offset(), rule);
        } else if (operand instanceof Operand.Parameter parameter) {
            return Optional.of(new OfParameter(parameter.reference().key()));
        } else if (operand instanceof Operand.Word word && word.word().equals("null")) {
            return Optional.empty();
        }
        return Optional.of(new Written(text(operand)));
    }

    private static String text(Operand operand) {
        if (operand instanceof Operand.Constant constant) {
            return constant.name();
        } else if (operand instanceof Operand.Text text) {
            return text.value();
        } else if (operand instanceof Operand.Whole whole) {
            return String.valueOf(whole.value());
        }
        return ((Operand.Word) operand).word();
    }

    private static Optional<ComparedTerm> of(Expression expression, Rule rule) {
        if (expression instanceof Expression.Variable variable) {
            return bound(variable.name(), 0, rule);
        } else if (expression instanceof Expression.Parameter parameter) {
            return Optional.of(new OfParameter(parameter.reference().key()));
        }
        return expression instanceof Expression.Whole whole
                ? Optional.of(new Written(String.valueOf(whole.value())))
                : Optional.empty();
    }

    private static Optional<ComparedTerm> bound(String variable, int offset, Rule rule) {
        return rule.patterns()
                .flatMap(pattern -> pattern.binding(variable).stream()
                        .<ComparedTerm>map(binding -> new OfField(pattern, binding.field(), offset)))
                .findFirst();
    }
}
