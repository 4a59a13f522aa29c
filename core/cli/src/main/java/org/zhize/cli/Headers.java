package org.zhize.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.language.Rule;
import org.zhize.ruleset.RuleSetContent;

/**
 * Writes the package and import lines that editors want and we do not need: where the rule files of the set have such lines,
 * a file without them, or with some of them, gets the rest.
 */
final class Headers {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s.*\n");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import[ \\t]+([\\w.]+?)(\\.\\*)?[ \\t]*;?[ \\t]*$");

    private final Map<String, String> files;
    private final Optional<RuleSetContent> rules;

    /**
     * @param files the texts by path, to be changed
     * @param rules what they say; nothing where they have errors, so that nobody knows which facts they use
     */
    Headers(Map<String, String> files, Optional<RuleSetContent> rules) {
        this.files = files;
        this.rules = rules;
    }

    void mend() {
        rules.ifPresent(content -> {
            boolean isUsual = files.entrySet().stream()
                    .anyMatch(file -> isRules(file.getKey())
                            && PACKAGE.matcher(file.getValue()).find());
            files.replaceAll((name, text) -> isRules(name) ? mended(name, text, content, isUsual) : text);
        });
    }

    private static boolean isRules(String name) {
        return name.endsWith(".drl");
    }

    private static String mended(String name, String text, RuleSetContent rules, boolean isUsual) {
        String packaged = isUsual && !PACKAGE.matcher(text).find() ? packageLine(name, rules) + text : text;
        return imported(name, packaged, rules);
    }

    private static String packageLine(String name, RuleSetContent rules) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        String id = rules.identity().id();
        return "package " + (folder.isEmpty() ? id : id + "." + folder.replace('/', '.')) + "\n\n";
    }

    /** Behind the last import line; without one nobody wants them. */
    private static String imported(String name, String text, RuleSetContent rules) {
        Matcher imports = IMPORT.matcher(text);
        int end = imports.results().mapToInt(MatchResult::end).max().orElse(-1);
        return end < 0 ? text : text.substring(0, end) + missing(name, text, rules) + text.substring(end);
    }

    private static String missing(String name, String text, RuleSetContent rules) {
        TreeSet<String> known = IMPORT.matcher(text)
                .results()
                .map(line -> line.group(2) == null ? line.group(1) : line.group(1) + ".*")
                .collect(Collectors.toCollection(TreeSet::new));
        return rules.rules()
                .filter(rule -> rule.location().file().equals(name))
                .flatMap(Rule::patterns)
                .flatMap(pattern -> rules.factTypes().find(pattern.type()).stream())
                .map(type -> type.javaType().getCanonicalName())
                .filter(type -> !known.contains(type) && !known.contains(type.replaceAll("\\w+$", "*")))
                .distinct()
                .sorted()
                .map(type -> "\nimport " + type + ";")
                .collect(Collectors.joining());
    }
}
