package org.zhize.testkit.book;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.language.Aggregate;
import org.zhize.language.Comparison;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.language.Rule;

/** What the variables and expressions of one rule are called: titles in the place of names. For one thread. */
final class Phrases {

    private final Rule rule;
    private final BookNames names;
    private final Map<String, String> variables = new HashMap<>();

    Phrases(Rule rule, BookNames names) {
        this.rule = rule;
        this.names = names;
        rule.patterns().forEach(this::name);
        rule.conditions().stream()
                .filter(Condition.Group.class::isInstance)
                .flatMap(
                        group -> ((Condition.Group) group).aggregates().stream().map(one -> Map.entry(one, group)))
                .forEach(entry -> name(entry.getKey(), (Condition.Group) entry.getValue()));
    }

    private void name(Pattern pattern) {
        String which = which(pattern);
        variables.put(pattern.variable(), which + names.type(pattern.type()));
        pattern.bindings()
                .forEach(binding ->
                        variables.put(binding.variable(), which + names.field(pattern.type(), binding.field())));
    }

    private void name(Aggregate aggregate, Condition.Group group) {
        List<String> of = aggregate.arguments().stream().map(this::of).toList();
        String facts = which(group.pattern()) + names.type(group.pattern().type());
        Object[] arguments = Stream.concat(of.stream(), Stream.of(facts)).toArray();
        variables.put(aggregate.variable(), names.words().get("aggregate-" + aggregate.function(), arguments));
    }

    /** {@return of which year, stage and indicator a pattern's facts are, as far as that says more than its type} */
    private String which(Pattern pattern) {
        return pattern.tests().flatMap(this::which).collect(Collectors.joining());
    }

    private Stream<String> which(Constraint.Test test) {
        if (test.operator() != Comparison.EQUAL || !(test.left() instanceof Operand.Field field)) {
            return Stream.empty();
        }
        Operand right = test.right().get(0);
        if (right instanceof Operand.Variable variable && field.name().equals("year") && variable.offset() != 0) {
            return Stream.of(
                    names.words().get(variable.offset() == -1 ? "last-year" : "years-ago", -variable.offset()));
        } else if (right instanceof Operand.Constant constant && constant.type().equals("Stage")) {
            return Stream.of(names.words().get("of-kind", constant(constant)));
        }
        boolean isIndicator = field.name().equals("indicator") || field.name().equals("criterion");
        return right instanceof Operand.Text text && isIndicator
                ? Stream.of(names.words().get("of-kind", names.indicator(text.value())))
                : Stream.empty();
    }

    private String constant(Operand.Constant constant) {
        return names.title(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** {@return an expression in words} */
    String of(Expression expression) {
        if (expression instanceof Expression.Variable variable) {
            return variables.getOrDefault(variable.name(), variable.name());
        } else if (expression instanceof Expression.Parameter parameter) {
            return names.parameter(rule.criterion(), parameter.reference().key());
        } else if (expression instanceof Expression.Whole whole) {
            return String.valueOf(whole.value());
        } else if (expression instanceof Expression.Text text) {
            return names.part(text.value());
        } else if (expression instanceof Expression.Negation negation) {
            return "−" + inner(negation.operand());
        } else if (expression instanceof Expression.Arithmetic sum) {
            return inner(sum.left()) + sign(sum.operator()) + inner(sum.right());
        }
        Expression.Call call = (Expression.Call) expression;
        String arguments = call.arguments().stream()
                .map(this::of)
                .collect(Collectors.joining(names.words().get("comma")));
        return names.words().get("call-" + call.function(), arguments);
    }

    private String inner(Expression expression) {
        boolean isSum = expression instanceof Expression.Arithmetic;
        return isSum ? names.words().get("in-brackets", of(expression)) : of(expression);
    }

    private static String sign(Expression.Operator operator) {
        return switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            case DIVIDED_BY -> " ÷ ";
        };
    }

    /** {@return what a pattern asks of its facts, each in words; that they are of the year evaluated is understood} */
    List<String> tests(Pattern pattern, Stream<Constraint> constraints) {
        return constraints
                .filter(Constraint.Test.class::isInstance)
                .map(Constraint.Test.class::cast)
                .filter(test -> !isThisYear(test))
                .map(test -> test(pattern, test))
                .toList();
    }

    private static boolean isThisYear(Constraint.Test test) {
        return test.left() instanceof Operand.Field field
                && field.name().equals("year")
                && test.operator() == Comparison.EQUAL
                && test.right().get(0) instanceof Operand.Variable variable
                && variable.offset() == 0;
    }

    private String test(Pattern pattern, Constraint.Test test) {
        String right = test.right().stream()
                .map(operand -> operand(pattern, operand))
                .collect(Collectors.joining(names.words().get("or")));
        return operand(pattern, test.left()) + " "
                + names.words().get("test-" + test.operator().name()) + " " + right;
    }

    private String operand(Pattern pattern, Operand operand) {
        if (operand instanceof Operand.Field field) {
            return names.field(pattern.type(), field.name());
        } else if (operand instanceof Operand.Variable variable) {
            String name = variables.getOrDefault(variable.name(), variable.name());
            return variable.offset() == 0
                    ? name
                    : name + (variable.offset() < 0 ? " − " : " + ") + Math.abs(variable.offset());
        } else if (operand instanceof Operand.Parameter parameter) {
            return names.parameter(rule.criterion(), parameter.reference().key());
        } else if (operand instanceof Operand.Constant constant) {
            return constant(constant);
        } else if (operand instanceof Operand.Text text) {
            return names.words().get("quoted", names.indicator(text.value()));
        }
        return operand instanceof Operand.Whole whole
                ? String.valueOf(whole.value())
                : names.words().get("word-" + ((Operand.Word) operand).word());
    }
}
