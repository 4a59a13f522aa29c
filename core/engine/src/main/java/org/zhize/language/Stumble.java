package org.zhize.language;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;

/** The token at which a parser stumbled, and what stands before it. */
final class Stumble {

    private final Parser parser;
    private final Token token;

    Stumble(Parser parser, Token token) {
        this.parser = parser;
        this.token = token;
    }

    Token token() {
        return token;
    }

    /** {@return the token before; the token itself where there is none} */
    Token before() {
        return behind(1);
    }

    /** {@return a token before this one; the first token where there is none} */
    Token behind(int distance) {
        int index = token.getTokenIndex() - distance;
        return index < 0
                ? token
                : Objects.requireNonNullElse(parser.getTokenStream().get(index), token);
    }

    String text() {
        return token.getText();
    }

    boolean isAt(int type) {
        return token.getType() == type;
    }

    boolean isAtEnd() {
        return isAt(Token.EOF);
    }

    boolean isOnLaterLine() {
        return before().getLine() < token.getLine();
    }

    /** {@code 1.1B}: a number with a Java suffix. */
    boolean isNumberWithSuffix() {
        return before().getType() == RuleTextLexer.NUMBER
                && isAt(RuleTextLexer.ID)
                && token.getStartIndex() == before().getStopIndex() + 1;
    }

    /** {@code year : dataYear} in a pattern, {@code that(general)} in a statement. */
    boolean isVariableWithoutDollar() {
        boolean beforeColon = text().equals(":");
        boolean isWord = before().getType() == RuleTextLexer.ID;
        boolean isArgument = isWord && behind(2).getText().matches("[(,+*/-]");
        return isWord && (beforeColon || (isArgument && text().matches("[),+*/-]") && !isInPattern()));
    }

    /** {@code amount * 2}, {@code average(amount)} between the parentheses of a fact; elsewhere they have their place. */
    Optional<Token> computationInPattern() {
        boolean isCall = text().equals("(") && before().getType() == RuleTextLexer.ID;
        boolean isOperator = text().matches("[-+*/]");
        return (isCall || isOperator) && isInPattern() ? Optional.of(isCall ? before() : token) : Optional.empty();
    }

    /** The types of facts start with a capital, functions do not. */
    boolean isInPattern() {
        int open = 1;
        for (int i = 1; i < token.getTokenIndex(); i++) {
            open += behind(i).getText().equals(")") ? 1 : 0;
            open -= behind(i).getText().equals("(") ? 1 : 0;
            if (open == 0) {
                return behind(i + 1).getType() == RuleTextLexer.ID
                        && Character.isUpperCase(behind(i + 1).getText().charAt(0));
            }
        }
        return false;
    }

    boolean isBehindThen() {
        return IntStream.rangeClosed(1, token.getTokenIndex())
                .anyMatch(distance -> behind(distance).getType() == RuleTextLexer.THEN);
    }

    /** {@return the name of the annotation that stands before; nothing if it is none that cannot be read} */
    Optional<Token> annotation() {
        for (int i = 1; i < token.getTokenIndex() && behind(i).getType() != RuleTextLexer.STRING; i++) {
            if (behind(i + 1).getText().equals("@")) {
                return Optional.of(behind(i)).filter(name -> !name.getText().equals("criterion"));
            }
        }
        return Optional.empty();
    }

    boolean isSecondStatement(Parser parser) {
        return isAt(RuleTextLexer.ID)
                && parser.getExpectedTokens().contains(RuleTextLexer.END)
                && text().matches("require|suspect|consequence");
    }
}
