package org.zhize.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.zhize.language.grammar.RuleTextLexer;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/**
 * Finds rules of a criterion that say the same under two names, and rules that judge one part under the very same
 * condition: where these disagree nobody knows which is meant.
 */
final class RuleTwins {

    private static final String OF = ". of (";

    private final Problems problems;
    private final Map<String, String> wholes = new HashMap<>();
    private final Map<String, String> conditions = new HashMap<>();

    RuleTwins(Problems problems) {
        this.problems = problems;
    }

    void add(Rule rule, List<Token> tokens) {
        String when = between(RuleTextLexer.WHEN, RuleTextLexer.THEN, tokens);
        String then = between(RuleTextLexer.THEN, RuleTextLexer.END, tokens);
        String same = wholes.putIfAbsent(String.join("\n", rule.criterion(), when, then), rule.name());
        String first = judges(rule)
                ? conditions.putIfAbsent(String.join("\n", rule.criterion(), when, part(then)), rule.name())
                : null;
        if (same != null) {
            problems.add(ProblemCode.SAME_RULE, rule.location(), rule.name(), same);
        } else if (first != null) {
            problems.add(ProblemCode.SAME_CONDITION, rule.location(), rule.name(), first);
        }
    }

    /** Several suspicions of a fact, or several consequences, do not contradict each other. */
    private static boolean judges(Rule rule) {
        return !(rule.statement() instanceof Statement.Suspicion) && !(rule.statement() instanceof Statement.Effect);
    }

    private static String part(String statement) {
        int start = statement.indexOf(OF);
        return start < 0 ? "" : statement.substring(start, statement.indexOf(')', start) + 1);
    }

    /** The tokens with a space between them: without comments, and however the lines are broken. */
    private static String between(int first, int last, List<Token> tokens) {
        return tokens.stream()
                .dropWhile(token -> token.getType() != first)
                .takeWhile(token -> token.getType() != last)
                .map(Token::getText)
                .collect(Collectors.joining(" "));
    }
}
