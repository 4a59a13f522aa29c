package org.zhize.yaml;

import java.util.List;
import java.util.Optional;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * Tells what is wrong with a text that cannot be read as YAML: where the parser gives up, what people are likely to have meant
 * is tried, and the change that helps is what they are told. Then what comes after it is looked at.
 */
final class YamlMistakes {

    private static final int MOST = 20;

    private YamlMistakes() {}

    /** {@return whether the text is wrong} */
    static boolean areTold(SourceText source, Problems problems) {
        List<String> lines = source.text().lines().toList();
        Trials trials = new Trials();
        int last = -1;
        for (int told = 0; told < MOST; told++) {
            Optional<YamlFailure> failure = YamlFailure.in(String.join("\n", lines) + "\n");
            if (failure.isEmpty()) {
                return told > 0;
            }
            Optional<YamlRepair> repair = new YamlRepairs(lines, failure.get(), trials).best();
            if (repair.isEmpty()) {
                return tellAsIs(failure.get(), told, source, problems);
            }
            // a second mistake on a line that was mended has moved
            if (repair.get().line() != last) {
                tell(repair.get(), lines, source, problems);
            }
            last = repair.get().line();
            lines = repair.get().applyTo(lines).lines().toList();
        }
        return true;
    }

    private static void tell(YamlRepair repair, List<String> lines, SourceText source, Problems problems) {
        problems.add(ProblemCode.YAML_SYNTAX, source.at(repair.span(lines)), repair.what(), repair.advice());
    }

    /** Where nothing helps; whether it is of the form that was expected is asked later. */
    private static boolean tellAsIs(YamlFailure failure, int told, SourceText source, Problems problems) {
        if (failure.problem().equals(YamlFailure.NO_MAPPING)) {
            return told > 0;
        }
        // behind what was mended, it may have been the mending
        if (told == 0) {
            problems.add(
                    ProblemCode.YAML_SYNTAX,
                    place(failure, source),
                    YamlMessages.of(failure.problem()),
                    YamlMessages.ADVICE);
        }
        return true;
    }

    /** What the parser misses behind the last line break is missing at the end of the last line. */
    private static Location place(YamlFailure failure, SourceText source) {
        int number = failure.isAtEnd() ? failure.began() : failure.line();
        int column = failure.isAtEnd() ? failure.opening() : failure.column();
        if (number >= source.lineCount()) {
            return source.end();
        }
        String line = source.line(number + 1).stripTrailing();
        return source.at(new Span(number + 1, column + 1, Math.max(1, line.codePointCount(0, line.length()) - column)));
    }
}
