package org.zhize.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
        return in(folder, rules -> ScenarioSuite.of(rules, folder));
    }

    /** {@return what a check finds now; what the suite of an earlier one has in common with it is taken over} */
    static CheckedRules in(Path folder, ScenarioSuite before) {
        return in(folder, rules -> before.by(rules, folder));
    }

    private static CheckedRules in(Path folder, Function<RuleSet, ScenarioSuite> reader) {
        Problems found = new Problems();
        // scenarios speak of criteria and facts, so they can only be read where those are right
        Optional<ScenarioSuite> suite = RuleSet.read(folder, found).map(reader);
        List<Problem> problems = new ArrayList<>(found.inFileOrder());
        suite.map(ScenarioSuite::problems).ifPresent(problems::addAll);
        problems.sort(Problem.IN_FILE_ORDER);
        return new CheckedRules(problems, suite);
    }

    boolean hasErrors() {
        return ProblemPrinter.count(problems, Severity.ERROR) > 0;
    }
}
