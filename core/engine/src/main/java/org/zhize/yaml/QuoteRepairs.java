package org.zhize.yaml;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;

/** Quotes that are missing, one or both. */
final class QuoteRepairs {

    private static final Pattern VALUE = Pattern.compile("(?:^\\s*(?:- )+|[:\\[{,] +|[\\[{,])(?=\\S)");
    private static final Pattern END = Pattern.compile("(?=\\s*[,}\\]])|$");
    private static final String SPECIAL = "%@`*&!|>-?#{[";

    private final String text;
    private final int line;

    QuoteRepairs(String text, int line) {
        this.text = text;
        this.line = line;
    }

    Stream<YamlRepair> all() {
        return Stream.of(closed('"'), closed('\''), backslashes(), quoted()).flatMap(repairs -> repairs);
    }

    private Stream<YamlRepair> closed(char quote) {
        boolean isOpen = text.chars().filter(character -> character == quote).count() % 2 == 1;
        int opening = text.lastIndexOf(quote);
        Bilingual advice = new Bilingual("在文字后面补上 " + quote, "write " + quote + " behind the text");
        return isOpen
                ? ends(opening + 1)
                        .map(end -> YamlRepair.of(line, end, end, String.valueOf(quote), Sentence.OPEN_QUOTE, advice)
                                .shownAt(opening, text.length()))
                : Stream.empty();
    }

    private Stream<YamlRepair> backslashes() {
        return Pattern.compile("\\\\(?!\\\\)")
                .matcher(text)
                .results()
                .map(found -> YamlRepair.of(
                        line, found.start(), found.end(), "\\\\", Sentence.BACKSLASH, Sentence.write("\\\\")));
    }

    /** Each stretch that could be one text, the shortest first. */
    private Stream<YamlRepair> quoted() {
        return VALUE.matcher(text)
                .results()
                .map(MatchResult::end)
                .sorted(Comparator.reverseOrder())
                .flatMap(start -> ends(start + 1).map(end -> quoted(start, end)));
    }

    private Stream<Integer> ends(int from) {
        return END.matcher(text).results().map(MatchResult::start).filter(end -> end >= from);
    }

    private YamlRepair quoted(int start, int end) {
        String written = text.substring(start, end).strip();
        String inside = written.replaceAll("^(['\"])(.*)\\1$", "$2");
        String meant = inside.contains("\"") || inside.contains("\\")
                ? "'" + inside.replace("'", "''") + "'"
                : "\"" + inside + "\"";
        return YamlRepair.of(line, start, end, meant, reason(written), Sentence.quoted(meant));
    }

    private static Bilingual reason(String written) {
        char first = written.charAt(0);
        if (SPECIAL.indexOf(first) >= 0) {
            return Sentence.special(first);
        } else if (first == '"' || first == '\'') {
            return Sentence.QUOTE_IN_TEXT;
        }
        return written.matches(".*:\\s.*") ? Sentence.COLON_IN_TEXT : Sentence.COMMA_IN_TEXT;
    }
}
