package org.zhize.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.RuleSet;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.Severity;
import org.zhize.testkit.ScenarioSuite;

/**
 * What a check finds in the folder of a rule set.
 *
 * @param problems all of them, in file order
 * @param suite the rules with their scenarios; nothing where the rules cannot be used
 */
record CheckedRules(List<Problem> problems, Optional<ScenarioSuite> suite) {

    static CheckedRules in(Path folder) {
        Problems found = new Problems();
        // scenarios speak of criteria and facts, so they can only be read where those are right
        Optional<ScenarioSuite> suite = RuleSet.read(folder, found).map(rules -> ScenarioSuite.of(rules, folder));
        List<Problem> problems = new ArrayList<>(found.inFileOrder());
        suite.map(ScenarioSuite::problems).ifPresent(problems::addAll);
        problems.sort(Problem.IN_FILE_ORDER);
        return new CheckedRules(problems, suite);
    }

    boolean hasErrors() {
        return ProblemPrinter.count(problems, Severity.ERROR) > 0;
    }
}
