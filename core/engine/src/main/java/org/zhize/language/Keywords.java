package org.zhize.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Suggestion;

/**
 * Reports misspelt keywords, and takes them for what was meant. Only a word that stands on its line as a keyword does is one:
 * after what comes before it in a rule, and alone, or before a name where it is {@code rule}.
 */
final class Keywords {

    private static final Map<String, Integer> KNOWN = Map.of(
            "rule", RuleTextLexer.RULE,
            "when", RuleTextLexer.WHEN,
            "then", RuleTextLexer.THEN,
            "end", RuleTextLexer.END);

    private final SourceText source;
    private final Problems problems;

    Keywords(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Token> mend(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Optional<Token> before = i == 0 ? Optional.empty() : Optional.of(tokens.get(i - 1));
            Optional<Token> after = i + 1 == tokens.size() ? Optional.empty() : Optional.of(tokens.get(i + 1));
            if (token.getType() == RuleTextLexer.ID && isFirstOnLine(token, before)) {
                int place = i;
                meant(token, before, after).ifPresent(word -> mended.set(place, mended(token, word)));
            }
        }
        return mended;
    }

    private static Optional<String> meant(Token token, Optional<Token> before, Optional<Token> after) {
        boolean isAlone =
                after.filter(next -> next.getLine() == token.getLine()).isEmpty();
        boolean isBeforeName = after.filter(next -> next.getType() == RuleTextLexer.STRING)
                .filter(next -> next.getLine() == token.getLine())
                .isPresent();
        return Suggestion.nearest(token.getText(), KNOWN.keySet())
                .filter(word -> word.equals("rule") ? isBeforeName : isAlone)
                .filter(word -> follows(word, before));
    }

    private static boolean follows(String word, Optional<Token> before) {
        String text = before.map(Token::getText).orElse("");
        boolean isName =
                before.filter(token -> token.getType() == RuleTextLexer.STRING).isPresent();
        return switch (word) {
            case "when" -> isName || text.equals(")");
            case "then" -> text.equals(")") || text.equals(";");
            case "end" -> text.equals(";") || text.equals(")");
            default -> true;
        };
    }

    private static boolean isFirstOnLine(Token token, Optional<Token> before) {
        return before.filter(other -> other.getLine() == token.getLine()).isEmpty();
    }

    private Token mended(Token token, String word) {
        problems.add(ProblemCode.MISSPELT_KEYWORD, source.at(Places.of(token)), token.getText(), word);
        CommonToken other = new CommonToken(token);
        other.setType(KNOWN.getOrDefault(word, token.getType()));
        return other;
    }
}
