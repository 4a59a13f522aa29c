package org.zhize.yaml;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.FullWidth;

/** Punctuation of a Chinese input method, and commas and colons that are missing or something else. */
final class PunctuationRepairs {

    private static final Pattern EQUALS = Pattern.compile("(?:^|[{,])\\s*(?:- )?[\\w.-]+\\s*(=)\\s*");
    private static final Pattern NO_COLON =
            Pattern.compile("(?:^|[{,])\\s*(?:- )?([A-Za-z][\\w.-]*)(?=\\s+[^\\s:=]|\\s*$)");
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]*:[^()]*)\\)");
    private static final Pattern SURPLUS = Pattern.compile(",(?=\\s*(?:[,}\\]]|$))|[}\\]]");
    private static final Pattern SEMICOLON = Pattern.compile(";(?= *[\\w.-]+:)");
    private static final Pattern KEY = Pattern.compile("(?<=[^\\s{\\[,(])(\\s+)([\\w.-]+):(?=\\s)");
    private static final Pattern ITEM =
            Pattern.compile("(?<=[\\w\"'}\\]\\u4e00-\\u9fff])(\\s+)(?=[\"'{\\[\\w\\u4e00-\\u9fff])");
    private static final Bilingual DELETE = new Bilingual("删去它", "delete it");

    private final String text;
    private final int line;

    PunctuationRepairs(String text, int line) {
        this.text = text;
        this.line = line;
    }

    Stream<YamlRepair> all() {
        return Stream.of(fullWidth(), wholeLine(), equals(), colons(), commas(), braces(), surplus())
                .flatMap(repairs -> repairs);
    }

    private Stream<YamlRepair> fullWidth() {
        return wide().mapToObj(place -> {
            String meant = plain(text.charAt(place));
            return YamlRepair.of(line, place, place + 1, meant, told(place), Sentence.plain(meant.strip()));
        });
    }

    /** Somebody who forgot to switch the input method typed more than one; the first is told. */
    private Stream<YamlRepair> wholeLine() {
        return wide().limit(1).mapToObj(first -> {
            StringBuilder plain = new StringBuilder();
            text.chars().forEach(character -> plain.append(plain((char) character)));
            return YamlRepair.of(
                            line,
                            0,
                            text.length(),
                            plain.toString(),
                            told(first),
                            Sentence.plain(plain(text.charAt(first)).strip()))
                    .shownAt(first, first + 1);
        });
    }

    private IntStream wide() {
        return IntStream.range(0, text.length())
                .filter(place -> !plain(text.charAt(place)).equals(text.substring(place, place + 1)));
    }

    private Bilingual told(int place) {
        return Sentence.fullWidth(text.substring(place, place + 1));
    }

    private static String plain(char written) {
        return switch (written) {
            case '；' -> ", ";
            case '（' -> "{";
            case '）' -> "}";
            case '：', '，', '、' -> FullWidth.meant(written) + " ";
            default -> String.valueOf(FullWidth.meant(written));
        };
    }

    private Stream<YamlRepair> equals() {
        return EQUALS.matcher(text).results().map(found -> {
            String key = text.substring(found.start(), found.start(1))
                    .replaceAll("^[{,]", "")
                    .strip();
            return YamlRepair.of(line, found.start(1), found.end(), ": ", Sentence.EQUALS, Sentence.write(key + ": …"))
                    .shownAt(found.start(1), found.start(1) + 1);
        });
    }

    private Stream<YamlRepair> colons() {
        return NO_COLON.matcher(text)
                .results()
                .map(found -> YamlRepair.of(
                                line,
                                found.end(),
                                found.end(),
                                ":",
                                Sentence.NO_COLON,
                                Sentence.write(found.group(1) + ": …"))
                        .shownAt(found.start(1), found.end()));
    }

    private Stream<YamlRepair> commas() {
        Stream<YamlRepair> semicolons = SEMICOLON
                .matcher(text)
                .results()
                .map(found ->
                        YamlRepair.of(line, found.start(), found.end(), ",", Sentence.NO_COMMA, Sentence.write(",")));
        return Stream.of(semicolons, commas(KEY), everyComma(), commas(ITEM)).flatMap(repairs -> repairs);
    }

    private Stream<YamlRepair> everyComma() {
        String replaced = KEY.matcher(text).replaceAll(",$1$2:");
        return commas(KEY)
                .limit(1)
                .map(first -> YamlRepair.of(line, 0, text.length(), replaced, first.what(), first.advice())
                        .shownAt(first.shown(), first.shownEnd()));
    }

    private Stream<YamlRepair> commas(Pattern blank) {
        return blank.matcher(text).results().map(found -> {
            int start = found.start(1);
            String next = text.substring(found.end(1)).split("[\\s,:}\\]]", 2)[0];
            Bilingual advice = new Bilingual("在 " + next + " 前面写逗号", "write a comma before " + next);
            return YamlRepair.of(line, start, start, ",", Sentence.NO_COMMA, advice)
                    .shownAt(start, start + 1);
        });
    }

    private Stream<YamlRepair> braces() {
        return PARENTHESES
                .matcher(text)
                .results()
                .map(found -> YamlRepair.of(
                        line,
                        found.start(),
                        found.end(),
                        "{" + found.group(1) + "}",
                        Sentence.PARENTHESES,
                        Sentence.write("{ … }")));
    }

    private Stream<YamlRepair> surplus() {
        return SURPLUS.matcher(text)
                .results()
                .sorted(Comparator.comparingInt(found -> -found.start()))
                .map(found -> YamlRepair.of(
                        line, found.start(), found.end(), "", Sentence.surplus(text.charAt(found.start())), DELETE));
    }
}
