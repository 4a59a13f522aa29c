package org.zhize.language;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.Span;

/** Where tokens stand. ANTLR counts columns from 0, in code points. */
final class Places {

    private Places() {}

    static Span of(Token token) {
        boolean isComment = token.getType() == RuleTextLexer.OPEN_COMMENT;
        int length = isComment ? 2 : Math.max(1, token.getStopIndex() - token.getStartIndex() + 1);
        return new Span(Math.max(1, token.getLine()), token.getCharPositionInLine() + 1, length);
    }

    /** From the first token to the last where both are on one line, else the first. */
    static Span of(ParserRuleContext context) {
        Token start = context.getStart();
        Token stop = context.getStop();
        if (stop == null || stop.getLine() != start.getLine()) {
            return of(start);
        }
        int length = Math.max(1, stop.getStopIndex() - start.getStartIndex() + 1);
        return new Span(start.getLine(), start.getCharPositionInLine() + 1, length);
    }
}
