package org.zhize.guide;

import java.nio.charset.Charset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of an example, laid over a small rule set that is sound without it.
 *
 * @param path where it lies; below {@code facts/} in the folder of facts, else in the rule set
 * @param text what it holds, a line that ends in {@code ×300} standing for 300 such lines
 * @param encoding how its text is written as bytes
 * @param isAbsent whether the example is that there is no such file
 */
public record PageFile(String path, String text, Charset encoding, boolean isAbsent) {

    private static final Pattern REPEATED = Pattern.compile("(?m)^(.*) ×(\\d+)$");

    /** {@return what is on disk} */
    public byte[] bytes() {
        return REPEATED.matcher(text).replaceAll(PageFile::lines).getBytes(encoding);
    }

    private static String lines(MatchResult line) {
        return Matcher.quoteReplacement(
                (line.group(1) + "\n").repeat(Integer.parseInt(line.group(2))).stripTrailing());
    }
}
