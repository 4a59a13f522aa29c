package org.zhize.language;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * Characters that make a text look other than it is, in names, texts and comments too: those that turn the line round, break
 * it for some readers and not for others, or are none. What joins letters is left alone, since scripts need it.
 */
final class HiddenCharacters {

    private static final Pattern HIDDEN =
            Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]|[\\uD800-\\uDFFF]");

    private HiddenCharacters() {}

    /** {@return the text with a space for each of them; each has been told} */
    static String mend(SourceText source, Problems problems) {
        String text = source.text();
        Matcher matcher = HIDDEN.matcher(text);
        int line = 1;
        int lineStart = 0;
        while (matcher.find()) {
            for (int end = text.indexOf('\n', lineStart);
                    end >= 0 && end < matcher.start();
                    end = text.indexOf('\n', lineStart)) {
                line++;
                lineStart = end + 1;
            }
            int column = text.codePointCount(lineStart, matcher.start()) + 1;
            String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(matcher.start()));
            problems.add(ProblemCode.INVISIBLE, source.at(new Span(line, column, 1)), code);
        }
        return HIDDEN.matcher(text).replaceAll((MatchResult hidden) -> " ");
    }
}
