package org.zhize.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * Cuts a rule file into tokens. Full-width punctuation and invisible characters are reported, all of them, and then taken
 * for what was meant, so that the rest of the file is read too.
 */
final class RuleTokens {

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("￥", "$"),
            Map.entry("×", "*"),
            Map.entry("÷", "/"),
            Map.entry("“", "\""),
            Map.entry("”", "\""),
            Map.entry("‘", "'"),
            Map.entry("’", "'"),
            Map.entry("。", "."),
            Map.entry("、", ","),
            Map.entry("《", "<"),
            Map.entry("》", ">"),
            Map.entry("〈", "<"),
            Map.entry("〉", ">"),
            Map.entry("【", "("),
            Map.entry("】", ")"),
            Map.entry("「", "\""),
            Map.entry("」", "\""),
            Map.entry("『", "\""),
            Map.entry("』", "\""),
            Map.entry("〔", "("),
            Map.entry("〕", ")"),
            Map.entry("—", "-"),
            Map.entry("–", "-"),
            Map.entry("−", "-"),
            Map.entry("≥", ">="),
            Map.entry("≤", "<="),
            Map.entry("≠", "!="));

    private final SourceText source;
    private final Problems problems;

    RuleTokens(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Token> read() {
        int[] text = HiddenCharacters.mend(source, problems).codePoints().toArray();
        List<Token> tokens = tokens(text);
        while (mend(tokens, text)) {
            tokens = tokens(text);
        }
        tokens.stream()
                .filter(token -> token.getType() == RuleTextLexer.OPEN_COMMENT)
                .forEach(token -> problems.add(ProblemCode.OPEN_COMMENT, at(token)));
        return new Keywords(source, problems)
                .mend(tokens.stream()
                        .filter(token -> token.getType() != Token.EOF && token.getType() != RuleTextLexer.OPEN_COMMENT)
                        .toList());
    }

    private static List<Token> tokens(int[] text) {
        String whole = new String(text, 0, text.length);
        CommonTokenStream stream = new CommonTokenStream(new RuleTextLexer(CharStreams.fromString(whole)));
        stream.fill();
        return stream.getTokens();
    }

    /** Replaces each wrong character by one that was meant, so that all others keep their place. */
    private boolean mend(List<Token> tokens, int[] text) {
        boolean mended = false;
        for (Token token : tokens) {
            if (token.getType() == RuleTextLexer.FULL_WIDTH) {
                String meant = meant(token.getText());
                problems.add(ProblemCode.FULL_WIDTH, at(token), token.getText(), meant);
                text[token.getStartIndex()] = meant.charAt(0);
                mended = true;
            } else if (token.getType() == RuleTextLexer.OPEN_STRING) {
                mended |= mendClosingQuote(token, text);
            } else if (token.getType() == RuleTextLexer.INVISIBLE) {
                String code = String.format(
                        Locale.ROOT, "U+%04X", (int) token.getText().charAt(0));
                problems.add(ProblemCode.INVISIBLE, at(token), code);
                text[token.getStartIndex()] = ' ';
                mended = true;
            }
        }
        return mended;
    }

    /** {@code "…”}: what was typed with two input methods. The last such sign of the line is the quote that was meant. */
    private boolean mendClosingQuote(Token token, int[] text) {
        String written = token.getText();
        int last = Math.max(Math.max(written.lastIndexOf('”'), written.lastIndexOf('“')), written.lastIndexOf('＂'));
        if (last < 0) {
            return false;
        }
        String quote = written.substring(last, last + 1);
        Span start = Places.of(token);
        int letters = written.codePointCount(0, last);
        Span place = new Span(start.line(), start.column() + letters, 1);
        problems.add(ProblemCode.FULL_WIDTH, source.at(place), quote, written.substring(0, 1));
        text[token.getStartIndex() + letters] = written.charAt(0);
        return true;
    }

    /** The full-width forms U+FF01 to U+FF5E stand in the order of ASCII. */
    private static String meant(String written) {
        int offset = written.charAt(0) - 0xFF01;
        String ascii = offset >= 0 && offset <= 0x5D ? String.valueOf((char) (offset + '!')) : ",";
        return MEANT.getOrDefault(written, ascii);
    }

    private Location at(Token token) {
        return source.at(Places.of(token));
    }
}
