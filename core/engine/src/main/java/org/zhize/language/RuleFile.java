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
 * @param rules the rules that could be read, in file order
 */
public record RuleFile(SourceText source, String packageName, Location packageLocation, List<Rule> rules) {

    /** Copies {@code rules}. */
    public RuleFile {
        rules = List.copyOf(rules);
    }
}
