package org.zhize.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierFolder;
import org.zhize.finding.Assessment;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;

/**
 * A rule set and the governments that it is to judge.
 *
 * @param rules the rule set
 * @param dossiers the governments
 */
record Facts(RuleSet rules, List<Dossier> dossiers) {

    /** Copies {@code dossiers}. */
    Facts {
        dossiers = List.copyOf(dossiers);
    }

    /**
     * {@return what is in the folders}
     *
     * @throws ProblemsException if a row of the facts cannot be read: a verdict without it might be another one
     */
    static Facts read(Path ruleSet, Path folder, Terminal terminal) {
        RuleSet rules = RuleSet.load(ruleSet);
        Problems found = new Problems();
        List<Dossier> dossiers = DossierFolder.read(
                folder, rules.content().factTypes(), rules.content().regions(), found);
        List<Problem> problems = found.inFileOrder();
        if (found.hasErrors()) {
            throw new ProblemsException(problems);
        }
        new ProblemPrinter(terminal).print(problems, terminal.err());
        return new Facts(rules, dossiers);
    }

    /** {@return what was found, all of them together: a government may depend on its siblings, and on those below it} */
    List<Evaluation> evaluate() {
        return Evaluator.of(rules).evaluateAll(dossiers).toList();
    }

    /** Hands over what was found about each, scored by a scheme if one is named. */
    void evaluate(Optional<String> scheme, Consumer<Assessment> taker) {
        Evaluator evaluator = Evaluator.of(rules);
        scheme.map(evaluator::scoredBy)
                .orElse(evaluator)
                .evaluateEach(dossiers, evaluation -> taker.accept(evaluation.assessment()));
    }
}
