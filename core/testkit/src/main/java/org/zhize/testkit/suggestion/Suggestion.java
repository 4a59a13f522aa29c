package org.zhize.testkit.suggestion;

import java.util.List;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;

/**
 * What is proposed for one threshold. Immutable.
 *
 * @param threshold the threshold
 * @param proposals at most one for each approach that is wanted, in that order
 * @param why why there is none for the others; empty where there is one for each
 */
public record Suggestion(Threshold threshold, List<Proposal> proposals, Bilingual why) {

    /** Copies the list. */
    public Suggestion {
        proposals = List.copyOf(proposals);
    }

    /** {@return the approaches for which nothing is proposed} */
    public List<Approach> left() {
        return threshold.wanted().stream()
                .filter(approach -> proposals.stream().noneMatch(proposal -> proposal.approach() == approach))
                .toList();
    }
}
