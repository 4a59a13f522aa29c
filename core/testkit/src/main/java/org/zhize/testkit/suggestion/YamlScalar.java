package org.zhize.testkit.suggestion;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes texts as YAML: as they are where that is read back alike, else between quotes. */
final class YamlScalar {

    /** Starts like a word or a number; nothing in it means anything to YAML, not even within {@code { }}. */
    private static final Pattern PLAIN = Pattern.compile(
            "-?[\\p{L}\\p{Nd}“（《_][\\p{L}\\p{Nd}“”（）《》、，。；：？！·…%/+._-]*" + "( [\\p{L}\\p{Nd}“”（）《》、，。；：？！·…%/+._-]+)*");
    /** The same where it stands alone on its line, with commas and apostrophes. */
    private static final Pattern PLAIN_LINE =
            Pattern.compile("[\\p{L}\\p{Nd}“（《_][\\p{L}\\p{Nd}“”（）《》、，。；：？！·…%/+._,;()'=\"-]*"
                    + "( [\\p{L}\\p{Nd}“”（）《》、，。；：？！·…%/+._,;()'=\"-]+)*");

    private static final Pattern NOTHING = Pattern.compile("null|Null|NULL");
    private static final Pattern SPECIAL = Pattern.compile("[\"\\\\\\p{Cc}\\u0085\\u2028\\u2029\\uFEFF]");

    private YamlScalar() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() && !NOTHING.matcher(text).matches() ? text : quoted(text);
    }

    static String ofLine(String text) {
        return PLAIN_LINE.matcher(text).matches() && !NOTHING.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        Matcher special = SPECIAL.matcher(text);
        return '"'
                + special.replaceAll(
                        found -> Matcher.quoteReplacement(escaped(found.group().charAt(0))))
                + '"';
    }

    private static String escaped(char character) {
        return switch (character) {
            case '"', '\\' -> "\\" + character;
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) character);
        };
    }
}
