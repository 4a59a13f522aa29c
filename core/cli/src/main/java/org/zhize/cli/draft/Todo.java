package org.zhize.cli.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line in which something has to be filled in.
 *
 * @param file the path in the rule set
 * @param line its number
 * @param text what it says
 */
public record Todo(String file, int line, String text) {

    private static final Pattern INTRODUCTION = Pattern.compile("#.*");

    /** {@return the marked lines of a file, but for its introduction} */
    public static List<Todo> in(String file, String text) {
        List<String> lines = text.lines().toList();
        List<Todo> todos = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.contains(Draft.MARK) && !INTRODUCTION.matcher(line).matches()) {
                todos.add(new Todo(file, i + 1, line));
            }
        }
        return todos;
    }
}
