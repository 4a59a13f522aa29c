package org.zhize.ruleset;

import org.zhize.language.Rule;
import org.zhize.language.RuleFile;
import org.zhize.language.Statement;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Each phase has its own kind of statement. */
final class PhaseCheck {

    private PhaseCheck() {}

    static void check(RuleFile file, Phase phase, Problems problems) {
        for (Rule rule : file.rules()) {
            Phase written = phase(rule.statement());
            if (written != phase) {
                problems.add(ProblemCode.WRONG_PHASE, rule.statement().location(), written.word(), phase.word());
            }
        }
    }

    private static Phase phase(Statement statement) {
        if (statement instanceof Statement.Suspicion) {
            return Phase.QUALITY;
        }
        return statement instanceof Statement.Effect ? Phase.CONSEQUENCES : Phase.CRITERIA;
    }
}
