package org.zhize.testkit.book;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhize.problem.Bilingual;

/** The clause that a rule file begins with, in each language: its comment before the first rule. */
final class Norm {

    private static final Pattern COMMENT = Pattern.compile("\\A[^\"]*?/\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern STAR = Pattern.compile("^\\s*\\*? ?");

    private Norm() {}

    static Bilingual of(String drl) {
        Matcher comment = COMMENT.matcher(drl);
        if (!comment.find()) {
            return Bilingual.same("");
        }
        List<String> lines = comment.group(1)
                .lines()
                .map(line -> STAR.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        return new Bilingual(
                lines.stream().filter(Norm::isChinese).collect(Collectors.joining()),
                lines.stream().filter(line -> !isChinese(line)).collect(Collectors.joining(" ")));
    }

    static boolean isChinese(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() * 4 > line.length();
    }
}
