package org.zhize.language;

import java.util.Map;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Turns the first thing that a parser stumbles over into a problem for the person who wrote it. */
final class SyntaxErrors extends BaseErrorListener {

    private static final Map<String, String> HALF_WIDTH = Map.ofEntries(
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("。", "."),
            Map.entry("、", ","),
            Map.entry("《", "<"),
            Map.entry("》", ">"),
            Map.entry("【", "("),
            Map.entry("】", ")"),
            Map.entry("\u3000", "半角空格 (space)"));

    private final SourceText source;
    private final Problems problems;
    private boolean reported;

    SyntaxErrors(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object symbol,
            int line,
            int column,
            String message,
            @Nullable RecognitionException cause) {
        if (!reported && symbol instanceof Token token && recognizer instanceof Parser parser) {
            reported = true;
            report(parser, token);
        }
    }

    private void report(Parser parser, Token token) {
        String text = token.getText();
        boolean atEnd = token.getType() == Token.EOF;
        Location location = atEnd ? endOfChunk(parser) : source.at(Places.of(token));
        if (token.getType() == RuleTextLexer.FULL_WIDTH) {
            problems.add(ProblemCode.FULL_WIDTH, location, text, halfWidth(text));
        } else if (token.getType() == RuleTextLexer.OPEN_STRING) {
            problems.add(ProblemCode.OPEN_STRING, location, text);
        } else if (ForbiddenConstruct.at(token).isPresent()) {
            String word = ForbiddenConstruct.at(token).get();
            problems.add(ProblemCode.FORBIDDEN, location, word);
        } else if (parser.getExpectedTokens().contains(RuleTextLexer.END) && atEnd) {
            problems.add(ProblemCode.MISSING_END, location);
        } else {
            problems.add(
                    ProblemCode.SYNTAX,
                    location,
                    atEnd ? "规则结尾 (end of the rule)" : text,
                    ExpectedTokens.describe(parser));
        }
    }

    /** Just behind the last token before the end: the end itself may be many blank lines below. */
    private Location endOfChunk(Parser parser) {
        Token last = parser.getTokenStream().LT(-1);
        if (last == null) {
            return source.at(Span.START);
        }
        Span span = Places.of(last);
        return source.at(new Span(span.line(), span.column() + span.length(), 1));
    }

    /** The full-width forms U+FF01 to U+FF5E stand in the order of ASCII. */
    private static String halfWidth(String text) {
        String known = HALF_WIDTH.get(text);
        return known != null ? known : String.valueOf((char) (text.charAt(0) - 0xFF01 + '!'));
    }
}
