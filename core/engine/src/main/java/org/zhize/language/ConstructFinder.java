package org.zhize.language;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;

/** Finds what DRL has and the rule language has not, where a parser stumbles or before on the same line. */
final class ConstructFinder {

    private final Stumble stumble;

    private ConstructFinder(Stumble stumble) {
        this.stumble = stumble;
    }

    static Optional<ForbiddenConstruct> find(Stumble stumble) {
        return new ConstructFinder(stumble).find();
    }

    private Optional<ForbiddenConstruct> find() {
        if (stumble.isAt(RuleTextLexer.OPEN_STRING)) {
            return ForbiddenConstruct.escapeIn(stumble.token());
        } else if (stumble.isAtEnd()) {
            return Optional.empty();
        }
        return firstOfLine()
                .or(this::word)
                .or(this::call)
                .or(this::place)
                .or(() -> ForbiddenConstruct.at(stumble.token(), stumble.before()));
    }

    /** The first of a line is what its author meant. */
    private Optional<ForbiddenConstruct> firstOfLine() {
        Optional<ForbiddenConstruct> found = Optional.empty();
        for (int i = 1; i <= stumble.token().getTokenIndex() && isOnLine(stumble.behind(i)); i++) {
            Optional<ForbiddenConstruct> earlier = ForbiddenConstruct.before(stumble.behind(i));
            found = earlier.isPresent() ? earlier : found;
        }
        return found;
    }

    private boolean isOnLine(Token token) {
        return token.getLine() == stumble.token().getLine();
    }

    /** {@code acc(}, {@code import acc}, or a line that starts with such a word. */
    private Optional<ForbiddenConstruct> word() {
        Token word = stumble.before();
        Token earlier = stumble.behind(2);
        boolean isMeant = stumble.text().equals("(")
                || earlier.getType() == RuleTextLexer.IMPORT
                || earlier.getLine() < word.getLine();
        return isMeant && isOnLine(word) && word.getType() == RuleTextLexer.ID
                ? ForbiddenConstruct.at(word, word)
                : Optional.empty();
    }

    /** {@code basis.equals("…")}, {@code Math.max(1, 2)}. */
    private Optional<ForbiddenConstruct> call() {
        int open = stumble.before().getText().equals(")") ? 3 : 1;
        Token method = stumble.behind(open + 1);
        boolean isCall = stumble.behind(open).getText().equals("(")
                && method.getType() == RuleTextLexer.ID
                && stumble.behind(open + 2).getText().equals(".")
                && stumble.behind(open + 3).getType() == RuleTextLexer.ID
                && !stumble.behind(open + 3).getText().matches("parameters|require|suspect|consequence");
        return isCall ? found(ConstructKind.METHOD, method) : Optional.empty();
    }

    /** Signs that are misplaced only here. */
    private Optional<ForbiddenConstruct> place() {
        String sign = stumble.text();
        if (sign.equals(";") && stumble.isInPattern()) {
            return found(ConstructKind.POSITION, stumble.token());
        } else if (sign.equals("=") && stumble.isBehindThen()) {
            return found(ConstructKind.ASSIGNMENT, stumble.token());
        } else if (sign.matches("[=!]=|[<>]=?") && stumble.isBehindThen()) {
            return found(ConstructKind.COMPARISON, stumble.token());
        }
        if (stumble.isAt(RuleTextLexer.VARIABLE) && stumble.before().getType() == RuleTextLexer.THEN) {
            return found(ConstructKind.ACTION, stumble.token());
        }
        boolean isGroup = sign.equals("(") && stumble.before().getType() != RuleTextLexer.ID && stumble.isInPattern();
        return isGroup && ForbiddenConstruct.cast(stumble.token()).isEmpty()
                ? found(ConstructKind.GROUPING, stumble.token())
                : Optional.empty();
    }

    private static Optional<ForbiddenConstruct> found(ConstructKind kind, Token token) {
        return Optional.of(new ForbiddenConstruct(token.getText(), kind, Places.of(token)));
    }
}
