package org.zhize.testkit.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a list of changes that name a criterion, each under its version. */
final class Changes {

    private static final Pattern VERSION = Pattern.compile("## +(.+)");
    private static final Pattern PARAGRAPH = Pattern.compile("\\*\\*(.+?)\\*\\*.*");
    private static final Pattern LIST = Pattern.compile("[-*] +([^：:`]*).*");

    private final List<String> lines;

    Changes(String markdown) {
        this.lines = markdown.lines().toList();
    }

    List<Map<String, Object>> of(String id) {
        List<Map<String, Object>> found = new ArrayList<>();
        String version = "";
        String paragraph = "";
        for (String line : lines) {
            version = group(VERSION, line, version);
            paragraph = group(PARAGRAPH, line, paragraph);
            if (line.contains("`" + id + "`")) {
                found.add(Map.of("version", version, "what", what(line, paragraph)));
            }
        }
        return found;
    }

    private static String group(Pattern pattern, String line, String otherwise) {
        Matcher matcher = pattern.matcher(line);
        return matcher.matches() ? matcher.group(1).strip() : otherwise;
    }

    /** A row of a table without the cell of criteria, or the head of a list of them under what was said before it. */
    private static String what(String line, String paragraph) {
        if (line.startsWith("|")) {
            return Stream.of(line.split("\\|"))
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty() && !cell.contains("`"))
                    .collect(Collectors.joining(" · "));
        }
        Matcher list = LIST.matcher(line);
        return list.matches() ? paragraph + " · " + list.group(1).strip() : line.replace("`", "");
    }
}
