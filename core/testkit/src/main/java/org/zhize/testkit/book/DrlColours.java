package org.zhize.testkit.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a rule file as lines of HTML, with its words in a few colours. */
final class DrlColours {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>/\\*.*?\\*/|//[^\\n]*)"
                    + "|(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\")"
                    + "|(?<keyword>\\b(?:package|import|global|rule|when|then|end|not|exists|forall|accumulate|or|in|null|true|false)\\b)"
                    + "|(?<variable>\\$\\w+)"
                    + "|(?<type>\\b[A-Z]\\w*\\b)"
                    + "|(?<number>\\b\\d+\\b)",
            Pattern.DOTALL);
    private static final List<String> KINDS = List.of("comment", "string", "keyword", "variable", "type", "number");

    private DrlColours() {}

    static List<Map<String, Object>> lines(String drl) {
        List<String> lines = List.of(html(drl).split("\n", -1));
        List<Map<String, Object>> numbered = new ArrayList<>();
        int last = lines.get(lines.size() - 1).isEmpty() ? lines.size() - 1 : lines.size();
        for (int i = 0; i < last; i++) {
            numbered.add(Map.of("number", i + 1, "code", lines.get(i)));
        }
        return numbered;
    }

    private static String html(String drl) {
        StringBuilder html = new StringBuilder();
        Matcher token = TOKEN.matcher(drl);
        int end = 0;
        while (token.find()) {
            html.append(escaped(drl.substring(end, token.start())));
            // no element goes on in the next line, as each line is one of its own
            html.append(span(kind(token), token.group()).replace("\n", "</span>\n" + open(kind(token))));
            end = token.end();
        }
        return html.append(escaped(drl.substring(end))).toString();
    }

    private static String kind(Matcher token) {
        return KINDS.stream()
                .filter(kind -> token.group(kind) != null)
                .findFirst()
                .orElseThrow();
    }

    private static String span(String kind, String text) {
        return open(kind) + escaped(text) + "</span>";
    }

    private static String open(String kind) {
        return "<span class=\"" + kind + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
