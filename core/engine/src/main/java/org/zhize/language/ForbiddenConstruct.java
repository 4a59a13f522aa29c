package org.zhize.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.Interval;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Span;

/**
 * What DRL has and the rule language has not, where it stands: it is refused by its name.
 *
 * @param word what
 * @param kind what is to be written instead
 * @param span where
 */
record ForbiddenConstruct(String word, ConstructKind kind, Span span) {

    private static final int LONGEST = 40;
    private static final Pattern STEP = Pattern.compile("^\\.\\s*(of|because|where|is[A-Z]\\w*)\\b");
    private static final Pattern CAST = Pattern.compile("^\\(\\s*[\\p{L}_][\\w.$]*\\s*\\)(?=\\s*[\\p{L}_$(])");

    /** What the token starts, or a sign of two characters in whose midst it stands. */
    static Optional<ForbiddenConstruct> at(Token token, Token before) {
        Optional<ForbiddenConstruct> sign = before.getStopIndex() + 1 == token.getStartIndex()
                ? find(before, true)
                        .filter(found -> isSign(found.word()) && found.word().length() > 1)
                : Optional.empty();
        return sign.or(() -> cast(token)).or(() -> find(token, true));
    }

    /** What the token starts, if it can mean nothing else. */
    static Optional<ForbiddenConstruct> before(Token token) {
        return find(token, false);
    }

    /** {@return whether a statement cannot start so because it would do something; if so it has been told} */
    static boolean refuses(String word, Location location, Problems problems) {
        Optional<ConstructKind> kind = Arrays.stream(ConstructKind.values())
                .filter(each -> each.words(true).anyMatch(word::equals))
                .findFirst();
        kind.ifPresent(known -> problems.add(ProblemCode.FORBIDDEN, location, word, known.key()));
        return kind.isPresent();
    }

    /** {@code \\n}: nothing but a quote and a backslash is escaped in a text, so that here it seems to end. */
    static Optional<ForbiddenConstruct> escapeIn(Token text) {
        int start = text.getStopIndex() + 1;
        String next =
                start < text.getInputStream().size() ? text.getInputStream().getText(Interval.of(start, start)) : "";
        int column = text.getCharPositionInLine()
                + text.getText().codePointCount(0, text.getText().length())
                + 1;
        return next.equals("\\")
                ? Optional.of(new ForbiddenConstruct(next, ConstructKind.ESCAPE, new Span(text.getLine(), column, 1)))
                : Optional.empty();
    }

    static Optional<ForbiddenConstruct> cast(Token token) {
        Matcher cast = CAST.matcher(ahead(token));
        return cast.find() ? Optional.of(found(cast.group(), ConstructKind.PROGRAM, token)) : Optional.empty();
    }

    /** The longest word that starts where the token starts: {@code no-loop} is three tokens. */
    private static Optional<ForbiddenConstruct> find(Token token, boolean alsoDoubtful) {
        String ahead = ahead(token);
        if (STEP.matcher(ahead).find()) {
            return Optional.empty(); // the statement goes on: a parenthesis is missing
        }
        return Arrays.stream(ConstructKind.values())
                .flatMap(kind -> kind.words(alsoDoubtful)
                        .filter(ahead::startsWith)
                        .filter(word -> isWhole(ahead, word))
                        .map(word -> found(word, kind, token)))
                .max(Comparator.comparingInt(found -> found.word().length()));
    }

    private static String ahead(Token token) {
        int start = token.getStartIndex();
        int end = Math.min(start + LONGEST, token.getInputStream().size()) - 1;
        return start < 0 || end < start ? "" : token.getInputStream().getText(Interval.of(start, end));
    }

    private static ForbiddenConstruct found(String word, ConstructKind kind, Token token) {
        int length = word.codePointCount(0, word.length());
        return new ForbiddenConstruct(word, kind, new Span(token.getLine(), token.getCharPositionInLine() + 1, length));
    }

    private static boolean isWhole(String ahead, String word) {
        return isSign(word)
                || ahead.length() == word.length()
                || !isWordPart(word.charAt(word.length() - 1))
                || !isWordPart(ahead.charAt(word.length()));
    }

    private static boolean isSign(String word) {
        return !Character.isLetter(word.charAt(0));
    }

    private static boolean isWordPart(char character) {
        return Character.isLetterOrDigit(character) || character == '_';
    }
}
