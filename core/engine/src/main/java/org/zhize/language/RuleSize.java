package org.zhize.language;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;

/** How large and how deeply nested one rule may be: what is above harms a parser before it sees the end. */
final class RuleSize {

    private final Limits limits;

    RuleSize(Limits limits) {
        this.limits = limits;
    }

    /**
     * Where a rule becomes too large.
     *
     * @param token the first that is too much
     * @param limit of what there is too much
     */
    record Excess(Token token, Limit limit) {}

    /** {@return where the rule becomes too large; nothing if it does not} */
    Optional<Excess> of(List<Token> tokens) {
        int depth = 0;
        int signs = 0;
        long deepest = limits.most(Limit.NESTING);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String text = token.getText();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            signs = text.equals("-") ? signs + 1 : 0;
            if (i >= limits.most(Limit.RULE_WORDS)) {
                return Optional.of(new Excess(token, Limit.RULE_WORDS));
            } else if (depth > deepest || signs > deepest) {
                return Optional.of(new Excess(token, Limit.NESTING));
            } else if (token.getType() == RuleTextLexer.STRING && letters(text) > limits.most(Limit.TEXT)) {
                return Optional.of(new Excess(token, Limit.TEXT));
            }
        }
        return Optional.empty();
    }

    /** Without the quotes. */
    private static int letters(String quoted) {
        return quoted.codePointCount(1, quoted.length() - 1);
    }
}
