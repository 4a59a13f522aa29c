package org.zhize.testkit.variation;

import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * Something that came out of a variation and must not have.
 *
 * @param id of which criterion, quality check or consequence; empty for the evaluation as a whole
 * @param what what came out
 */
record Difference(String id, Bilingual what) {

    static Difference verdict(String id, Verdict before, Verdict after) {
        return new Difference(
                id,
                new Bilingual(id + " 由 " + before + " 变为 " + after, id + " turns from " + before + " into " + after));
    }
}
