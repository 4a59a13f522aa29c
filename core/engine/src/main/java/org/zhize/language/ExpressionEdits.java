package org.zhize.language;

import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.zhize.language.grammar.RuleTextBaseVisitor;
import org.zhize.language.grammar.RuleTextParser.CallExpressionContext;
import org.zhize.language.grammar.RuleTextParser.NumberExpressionContext;
import org.zhize.language.grammar.RuleTextParser.ProductContext;
import org.zhize.language.grammar.RuleTextParser.SumContext;

/** Finds edits of what is computed: signs of arithmetic, numbers, functions. */
class ExpressionEdits extends RuleTextBaseVisitor<Object> {

    private static final Map<String, String> SIGNS = Map.of("+", "-", "-", "+", "*", "/", "/", "*");
    private static final Map<String, String> FUNCTIONS = Map.of("min", "max", "max", "min");

    final RuleEdits edits;

    ExpressionEdits(RuleEdits edits) {
        this.edits = edits;
    }

    @Override
    public Object visitSum(SumContext sum) {
        replaceSign(sum.operator);
        return visitChildren(sum);
    }

    @Override
    public Object visitProduct(ProductContext product) {
        replaceSign(product.operator);
        return visitChildren(product);
    }

    private void replaceSign(Token sign) {
        edits.replace(RuleEdit.Kind.ARITHMETIC, sign, SIGNS.getOrDefault(sign.getText(), ""));
    }

    @Override
    public Object visitNumberExpression(NumberExpressionContext number) {
        int value = Integer.parseInt(number.getText());
        edits.replace(RuleEdit.Kind.NUMBER, number, String.valueOf(value - 1));
        edits.replace(RuleEdit.Kind.NUMBER, number, String.valueOf(value + 1));
        return visitChildren(number);
    }

    @Override
    public Object visitCallExpression(CallExpressionContext call) {
        replaceWord(RuleEdit.Kind.FUNCTION, call.ID(), FUNCTIONS);
        return visitChildren(call);
    }

    final void replaceWord(RuleEdit.Kind kind, TerminalNode word, Map<String, String> others) {
        String other = others.get(word.getText());
        if (other != null) {
            edits.replace(kind, word.getSymbol(), other);
        }
    }
}
