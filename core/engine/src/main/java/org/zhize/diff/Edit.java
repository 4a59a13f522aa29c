package org.zhize.diff;

import java.util.Set;
import org.zhize.ruleset.RuleSetContent;

/**
 * A change, and how it is made alone.
 *
 * @param change what people are told
 * @param touched the criteria, checks and consequences on which it acts at once
 * @param isEverywhere whether it acts on all of them
 * @param transfer makes it
 */
record Edit(Change change, Set<String> touched, boolean isEverywhere, Transfer transfer) {

    Edit {
        touched = Set.copyOf(touched);
    }

    /** Takes one thing from another rule set. */
    interface Transfer {
        /**
         * {@return the base as it is, but for this one thing, which is that of the other}
         *
         * @param base the old content, to make a change; the new, to take it back
         * @param other the other of the two
         */
        RuleSetContent apply(RuleSetContent base, RuleSetContent other);
    }
}
