package org.zhize.ruleset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.language.Rule;
import org.zhize.language.RuleFile;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Finds rules of one criterion that ask the same facts and say the same of them, or the opposite. */
final class TwinChecks {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern NORM = Pattern.compile("(?s)\\bwhen\\b(.*?)\\bthen\\b(.*?)\\bend\\b");
    private static final Pattern VARIABLE = Pattern.compile("\\$[\\p{L}\\p{N}_]+");
    private static final Pattern CONCLUSION = Pattern.compile("\\.(holds|fails)\\(\"[^\"]*\"\\)");
    private static final Pattern RELATION = Pattern.compile("\\.(isAtLeast|isAtMost|isAbove|isBelow|isEqualTo)\\(");
    private static final List<Set<String>> OPPOSITE = List.of(
            Set.of("holds", "fails"),
            Set.of("isAtLeast", "isBelow"),
            Set.of("isAtMost", "isAbove"),
            Set.of("isAbove", "isBelow"),
            Set.of("isEqualTo", "isAbove"),
            Set.of("isEqualTo", "isBelow"));

    private record Norm(Rule rule, String when, String then, String word) {

        boolean contradicts(Norm other) {
            return then.equals(other.then) && OPPOSITE.contains(Set.of(word, other.word));
        }
    }

    private TwinChecks() {}

    static void run(RuleFile file, Problems problems) {
        List<Norm> seen = new ArrayList<>();
        for (Rule rule : file.rules()) {
            Norm norm = norm(file, rule);
            for (Norm other : seen) {
                compare(norm, other, problems);
            }
            seen.add(norm);
        }
    }

    private static void compare(Norm norm, Norm other, Problems problems) {
        if (!norm.rule().criterion().equals(other.rule().criterion())
                || !norm.when().equals(other.when())) {
            return;
        }
        int line = other.rule().location().span().line();
        if (norm.then().equals(other.then()) && norm.word().equals(other.word())) {
            problems.add(ProblemCode.TWIN_RULES, norm.rule().location(), line);
        } else if (!norm.word().equals(other.word()) && norm.contradicts(other)) {
            problems.add(ProblemCode.CONTRADICTORY_RULES, norm.rule().location(), line);
        }
    }

    /** Its text without comments and blanks, its variables numbered: how somebody calls them makes no difference. */
    private static Norm norm(RuleFile file, Rule rule) {
        String text = file.source()
                .text()
                .lines()
                .skip(rule.location().span().line())
                .reduce("", (above, line) -> above + "\n" + line);
        Matcher norm = NORM.matcher(COMMENT.matcher(text).replaceAll(" "));
        String plain =
                norm.find() ? numbered(norm.group(1) + "\0" + norm.group(2)).replaceAll("[ \\t\n]", "") : rule.name();
        String when = plain.substring(0, Math.max(0, plain.indexOf('\0')));
        String then = plain.substring(plain.indexOf('\0') + 1);
        Matcher word = (CONCLUSION.matcher(then).find() ? CONCLUSION : RELATION).matcher(then);
        return word.find()
                ? new Norm(rule, when, word.replaceFirst(".()"), word.group(1))
                : new Norm(rule, when, then, "");
    }

    private static String numbered(String text) {
        Map<String, String> numbers = new HashMap<>();
        return VARIABLE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        numbers.computeIfAbsent(found.group(), name -> "$" + (numbers.size() + 1))));
    }
}
