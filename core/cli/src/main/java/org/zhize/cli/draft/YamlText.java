package org.zhize.cli.draft;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.regex.Pattern;

/** Writes texts so that YAML reads them as they are, between the braces of a mapping too. */
final class YamlText {

    private static final Pattern PLAIN =
            Pattern.compile("(?!(?:true|false|null|yes|no|on|off)$)\\p{L}[\\p{L}\\p{Nd}（）《》〔〕“”、，。：；·%/ -]*(?<! )");

    private YamlText() {}

    /** A text between JSON's quotes is YAML too. */
    static String of(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
