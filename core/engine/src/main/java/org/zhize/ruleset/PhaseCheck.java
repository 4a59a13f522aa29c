package org.zhize.ruleset;

import org.zhize.language.Rule;
import org.zhize.language.RuleFile;
import org.zhize.language.Statement;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Each phase has its own kind of statement. */
final class PhaseCheck {

    private PhaseCheck() {}

    static void check(RuleFile file, boolean isQuality, Problems problems) {
        for (Rule rule : file.rules()) {
            boolean suspects = rule.statement() instanceof Statement.Suspicion;
            if (suspects != isQuality) {
                problems.add(ProblemCode.WRONG_PHASE, rule.statement().location(), suspects ? "suspect" : "require");
            }
        }
    }
}
