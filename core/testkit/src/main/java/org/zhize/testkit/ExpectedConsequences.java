package org.zhize.testkit;

import java.util.List;

/**
 * Everything that a scenario expects to follow by one consequence. Immutable.
 *
 * @param id the consequence's id; empty for all that the rule set has
 * @param expected what follows, and nothing else does; empty where nothing may
 */
public record ExpectedConsequences(String id, List<ExpectedConsequence> expected) {

    /** Copies {@code expected}. */
    public ExpectedConsequences {
        expected = List.copyOf(expected);
    }
}
