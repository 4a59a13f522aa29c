package org.zhize.report;

import java.util.List;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;

/**
 * What an earlier evaluation found about one government. Immutable.
 *
 * @param situation what was evaluated then
 * @param findings one for each criterion of that time, by theme and id
 */
public record PriorReport(Situation situation, List<PriorFinding> findings) {

    /** Copies {@code findings}. */
    public PriorReport {
        findings = List.copyOf(findings);
    }
}
