package org.zhize.report;

import java.util.List;
import org.zhize.problem.Problem;

/**
 * What could not be read of the facts, for a report to tell. Immutable.
 *
 * @param problems what is wrong with them, in file order
 * @param governments the codes of the governments that were therefore not evaluated: to those above and beside them it is as
 *     if they had not reported
 */
public record Unread(List<Problem> problems, List<String> governments) {

    /** Everything could be read. */
    public static final Unread NOTHING = new Unread(List.of(), List.of());

    /** Copies the lists. */
    public Unread {
        problems = List.copyOf(problems);
        governments = List.copyOf(governments);
    }
}
