package org.zhize.language;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** How large and how deeply nested one rule may be: far beyond what a person writes, far below what harms a parser. */
final class RuleSize {

    private static final int MOST_TOKENS = 5_000;
    private static final int DEEPEST = 40;

    private RuleSize() {}

    /** {@return the token at which the rule becomes too large} */
    static Optional<Token> exceededAt(List<Token> tokens) {
        int depth = 0;
        int signs = 0;
        for (Token token : tokens) {
            String text = token.getText();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            signs = text.equals("-") ? signs + 1 : 0;
            if (depth > DEEPEST || signs > DEEPEST) {
                return Optional.of(token);
            }
        }
        return tokens.size() > MOST_TOKENS ? Optional.of(tokens.get(MOST_TOKENS)) : Optional.empty();
    }
}
