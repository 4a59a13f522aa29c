package org.zhize.language;

import java.util.List;
import org.zhize.problem.Location;
import org.zhize.problem.SourceText;

/**
 * A rule file as its author wrote it.
 *
 * @param source the text
 * @param packageName the package line's name; empty without one
 * @param packageLocation where the package's name stands
 * @param header its {@code import} and {@code global} lines
 * @param rules the rules that could be read, in file order
 */
public record RuleFile(
        SourceText source, String packageName, Location packageLocation, List<HeaderLine> header, List<Rule> rules) {

    /** Copies the lists. */
    public RuleFile {
        header = List.copyOf(header);
        rules = List.copyOf(rules);
    }
}
