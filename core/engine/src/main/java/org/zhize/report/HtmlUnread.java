package org.zhize.report;

import java.util.Map;
import org.zhize.problem.Problem;

/**
 * What the page says about facts that could not be read.
 *
 * <p>Has no state; may be called from any thread.
 */
final class HtmlUnread {

    /** A file in a wrong encoding is wrong in each of its rows. */
    private static final int MOST = 500;

    private HtmlUnread() {}

    static Map<String, Object> of(Unread unread, Wording wording) {
        int more = unread.problems().size() - MOST;
        return Map.of(
                "sentence", wording.unread(unread),
                "problems",
                        unread.problems().stream()
                                .limit(MOST)
                                .map(problem -> problem(problem, wording))
                                .toList(),
                "more", more > 0 ? wording.labels.get("more-rows", String.valueOf(more)) : "");
    }

    private static Map<String, String> problem(Problem problem, Wording wording) {
        return Map.of(
                "place", problem.location().toString(),
                "code", problem.code().code(),
                "message", wording.message(problem),
                "repair", wording.repair(problem));
    }
}
