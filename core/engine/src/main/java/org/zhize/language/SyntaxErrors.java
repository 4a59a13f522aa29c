package org.zhize.language;

import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** Turns the first thing that a parser stumbles over into a problem for the person who wrote it. */
final class SyntaxErrors extends BaseErrorListener {

    private static final Bilingual END_OF_RULE = new Bilingual("规则的结尾", "the end of the rule");

    /** What a line that was broken off still waits for. */
    private static final Pattern CLOSING = Pattern.compile("[),:\"]|==");

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
            report(parser, new Stumble(parser, token), cause);
        }
    }

    private void report(Parser parser, Stumble stumble, @Nullable RecognitionException cause) {
        Optional<ForbiddenConstruct> forbidden = ConstructFinder.find(stumble);
        Optional<Token> annotation = stumble.annotation();
        Optional<Token> computation = stumble.computationInPattern();
        if (stumble.isAt(RuleTextLexer.OPEN_STRING) && forbidden.isEmpty()) {
            problems.add(ProblemCode.OPEN_STRING, at(stumble.token()), stumble.text());
        } else if (stumble.isNumberWithSuffix()) {
            problems.add(
                    ProblemCode.DECIMAL_LITERAL,
                    at(stumble.before()),
                    stumble.before().getText() + stumble.text());
        } else if (annotation.isPresent()) {
            problems.add(
                    ProblemCode.UNKNOWN_ANNOTATION,
                    at(annotation.get()),
                    annotation.get().getText());
        } else if (forbidden.isPresent()) {
            problems.add(
                    ProblemCode.FORBIDDEN,
                    source.at(forbidden.get().span()),
                    forbidden.get().word(),
                    forbidden.get().kind().key());
        } else if (stumble.isAtEnd() && parser.getExpectedTokens().contains(RuleTextLexer.END)) {
            problems.add(ProblemCode.MISSING_END, behind(stumble.before()));
        } else if (stumble.isAt(RuleTextLexer.END) && stumble.before().getType() == RuleTextLexer.THEN) {
            String starts = String.join(", ", StatementBuilder.STARTS);
            problems.add(ProblemCode.STATEMENT_INCOMPLETE, behind(stumble.before()), "then", starts);
        } else if (stumble.text().equals("=")) {
            problems.add(ProblemCode.SINGLE_EQUALS, at(stumble.token()));
        } else if (computation.isPresent()) {
            Token token = computation.get();
            problems.add(ProblemCode.COMPUTED_CONDITION, at(token), token.getText());
        } else if (stumble.isVariableWithoutDollar()) {
            problems.add(
                    ProblemCode.MISSING_DOLLAR,
                    at(stumble.before()),
                    stumble.before().getText());
        } else if (stumble.isSecondStatement(parser)) {
            problems.add(ProblemCode.STATEMENT_TOO_LONG, at(stumble.token()), stumble.text());
        } else {
            reportExpected(stumble, ExpectedTokens.describe(parser, cause));
        }
    }

    /** What is missing at the end of a line is noticed at the next one only. */
    private void reportExpected(Stumble stumble, Bilingual expected) {
        boolean isUnfinished = CLOSING.matcher(expected.zh()).find();
        if (isUnfinished && (stumble.isAtEnd() || stumble.isOnLaterLine())) {
            problems.add(ProblemCode.SOMETHING_MISSING, behind(stumble.before()), expected);
        } else {
            problems.add(
                    ProblemCode.SYNTAX,
                    at(stumble.token()),
                    stumble.isAtEnd() ? END_OF_RULE : Bilingual.same(stumble.text()),
                    expected);
        }
    }

    private Location at(Token token) {
        return source.at(Places.of(token));
    }

    private Location behind(Token token) {
        Span span = Places.of(token);
        return source.at(new Span(span.line(), span.column() + span.length(), 1));
    }
}
