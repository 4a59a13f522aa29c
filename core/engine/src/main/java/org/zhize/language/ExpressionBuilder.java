package org.zhize.language;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.zhize.language.grammar.RuleTextParser.CallExpressionContext;
import org.zhize.language.grammar.RuleTextParser.ConstantOperandContext;
import org.zhize.language.grammar.RuleTextParser.ExpressionContext;
import org.zhize.language.grammar.RuleTextParser.FieldOperandContext;
import org.zhize.language.grammar.RuleTextParser.NegationContext;
import org.zhize.language.grammar.RuleTextParser.NumberExpressionContext;
import org.zhize.language.grammar.RuleTextParser.NumberOperandContext;
import org.zhize.language.grammar.RuleTextParser.OperandContext;
import org.zhize.language.grammar.RuleTextParser.ParameterExpressionContext;
import org.zhize.language.grammar.RuleTextParser.ParameterOperandContext;
import org.zhize.language.grammar.RuleTextParser.ParenthesisContext;
import org.zhize.language.grammar.RuleTextParser.ProductContext;
import org.zhize.language.grammar.RuleTextParser.SumContext;
import org.zhize.language.grammar.RuleTextParser.TextOperandContext;
import org.zhize.language.grammar.RuleTextParser.VariableOperandContext;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** Builds the values on both sides of {@code then}. */
final class ExpressionBuilder {

    /** Whole numbers up to a dozen count things (months, indicators, grades); any other number is policy. */
    static final int LARGEST_LITERAL = 12;

    private final SourceText source;
    private final Problems problems;

    ExpressionBuilder(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    Operand operand(OperandContext context) {
        Location location = at(context);
        if (context instanceof ParameterOperandContext call) {
            return new Operand.Parameter(parameter(call.ID(0), call.ID(1), call.STRING()));
        } else if (context instanceof VariableOperandContext variable) {
            int offset = variable.NUMBER() == null ? 0 : whole(variable.NUMBER());
            boolean minus = variable.sign != null && variable.sign.getText().equals("-");
            return new Operand.Variable(variable.VARIABLE().getText(), minus ? -offset : offset, location);
        } else if (context instanceof ConstantOperandContext constant) {
            return new Operand.Constant(constant.ID(0).getText(), constant.ID(1).getText(), location);
        } else if (context instanceof FieldOperandContext field) {
            return new Operand.Field(field.ID().getText(), location);
        } else if (context instanceof TextOperandContext text) {
            return new Operand.Text(Texts.unquote(text.STRING().getText()), location);
        } else if (context instanceof NumberOperandContext number) {
            int value = whole(number.NUMBER());
            return new Operand.Whole(number.getText().startsWith("-") ? -value : value, location);
        }
        return new Operand.Word(context.getText(), location);
    }

    Expression expression(ExpressionContext context) {
        Location location = at(context);
        if (context instanceof NegationContext negation) {
            return new Expression.Negation(expression(negation.expression()), location);
        } else if (context instanceof ProductContext product) {
            return arithmetic(product.expression(0), product.operator.getText(), product.expression(1), location);
        } else if (context instanceof SumContext sum) {
            return arithmetic(sum.expression(0), sum.operator.getText(), sum.expression(1), location);
        } else if (context instanceof ParenthesisContext parenthesis) {
            return expression(parenthesis.expression());
        } else if (context instanceof ParameterExpressionContext call) {
            return new Expression.Parameter(parameter(call.ID(0), call.ID(1), call.STRING()));
        } else if (context instanceof CallExpressionContext call) {
            return call(call);
        } else if (context instanceof NumberExpressionContext number) {
            return new Expression.Whole(whole(number.NUMBER()), location);
        }
        String text = context.getText();
        return text.startsWith("$")
                ? new Expression.Variable(text, location)
                : new Expression.Text(Texts.unquote(text), location);
    }

    private Expression call(CallExpressionContext call) {
        String function = call.ID().getText();
        if (!function.equals("min") && !function.equals("max")) {
            problems.add(ProblemCode.UNKNOWN_FUNCTION, at(call.ID()), function);
        }
        return new Expression.Call(
                function, call.expression().stream().map(this::expression).toList(), at(call.ID()));
    }

    private Expression arithmetic(ExpressionContext left, String operator, ExpressionContext right, Location location) {
        return new Expression.Arithmetic(
                expression(left), Expression.Operator.of(operator), expression(right), location);
    }

    private ParameterReference parameter(TerminalNode receiver, TerminalNode kind, TerminalNode key) {
        if (!receiver.getText().equals("parameters")) {
            problems.add(ProblemCode.UNKNOWN_RECEIVER, at(receiver), receiver.getText());
        }
        return new ParameterReference(kind.getText(), Texts.unquote(key.getText()), at(key));
    }

    private int whole(TerminalNode number) {
        String text = number.getText();
        if (text.contains(".")) {
            problems.add(ProblemCode.DECIMAL_LITERAL, at(number), text);
            return 0;
        }
        if (text.length() > 2 || Integer.parseInt(text) > LARGEST_LITERAL) {
            problems.add(ProblemCode.NUMBER_LITERAL, at(number), text);
            return 0;
        }
        return Integer.parseInt(text);
    }

    private Location at(ParserRuleContext context) {
        return source.at(Places.of(context));
    }

    private Location at(TerminalNode node) {
        return source.at(Places.of(node.getSymbol()));
    }
}
