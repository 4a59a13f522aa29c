package org.zhize.testkit.mutation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhize.RuleSet;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Location;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/**
 * Where a value of a parameter, or the day from which it holds, is written.
 *
 * @param source the file
 * @param start how many of its characters stand before it
 * @param location the same as people say it
 */
record ValuePlace(SourceText source, int start, Location location) {

    static ValuePlace of(ParameterValue value, ValueEdit edit, RuleSet rules) {
        Location location = value.location();
        SourceText source = rules.source(location.file()).orElseThrow();
        int written = offset(source, location.span());
        int start = edit.isOfStart()
                ? startOfDay(source, edit.replaced(), written)
                : Math.max(written, source.text().indexOf(edit.replaced(), written));
        return new ValuePlace(
                source, start, location(source, start, edit.replaced().length()));
    }

    /** The last key of that day before the value; quotes may stand around it. */
    private static int startOfDay(SourceText source, String day, int before) {
        Matcher key = Pattern.compile(Pattern.quote(day) + "[\"']?\\s*:").matcher(source.text());
        int found = before;
        while (key.find() && key.start() < before) {
            found = key.start();
        }
        return found;
    }

    private static int offset(SourceText source, Span span) {
        int start = 0;
        for (int line = 1; line < span.line(); line++) {
            start = source.text().indexOf('\n', start) + 1;
        }
        return source.text().offsetByCodePoints(start, span.column() - 1);
    }

    private static Location location(SourceText source, int start, int length) {
        String before = source.text().substring(0, start);
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        String beside = before.substring(before.lastIndexOf('\n') + 1);
        return source.at(new Span(line, beside.codePointCount(0, beside.length()) + 1, length));
    }

    String diff(ValueEdit edit) {
        return Diff.of(source, start, edit.replaced(), edit.replacement());
    }
}
