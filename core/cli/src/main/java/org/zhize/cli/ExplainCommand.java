package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.report.JsonReport;
import org.zhize.rule.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a layman why a verdict is what it is, and the author of a rule why it was not used. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends RuleSetCommand {

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "FACTS")
    private Path facts = Path.of("");

    @Option(names = "--government", paramLabel = "CODE", required = true, split = ",", order = 1)
    private List<String> governments = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", order = 2)
    private @Nullable Integer year;

    @Option(names = "--criterion", paramLabel = "ID", split = ",", order = 3)
    private List<String> criteria = new ArrayList<>();

    @Option(names = "--why-not", paramLabel = "RULE", arity = "0..1", fallbackValue = "", order = 4)
    private @Nullable String whyNot;

    ExplainCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        Facts.require(facts, terminal);
        if (whyNot != null && criteria.isEmpty()) {
            throw new WrongUseException(terminal.text("goes-with", "--why-not", "--criterion"));
        }
        Facts all = Facts.read(folder, facts, terminal);
        criteria.forEach(id -> Criteria.requireVerdict(id, all.rules().content(), terminal));
        if (governments.stream().anyMatch(all::isOmitted)) {
            return PROBLEMS; // Facts has said why
        }
        Chosen chosen = Chosen.from(all, governments, Optional.ofNullable(year), terminal);
        List<Evaluation> evaluations = evaluate(all, chosen);
        if (!options.isJson()) {
            new ExplainText(all.rules(), chosen, criteria, Optional.ofNullable(whyNot), terminal).print(evaluations);
        } else if (whyNot != null) {
            WhyNotJson.write(all.rules(), chosen, criteria, whyNot, terminal.out());
        } else {
            JsonReport.write(all.rules().catalogue(), only(evaluations), terminal.out());
        }
        NotEvaluated notEvaluated = new NotEvaluated(all.rules().catalogue(), terminal);
        evaluations.stream().map(Evaluation::assessment).forEach(notEvaluated::add);
        return Math.max(all.status(), notEvaluated.tell());
    }

    /** All that may bear on it are evaluated, by no more rules than are needed. */
    private List<Evaluation> evaluate(Facts all, Chosen chosen) {
        Evaluator evaluator = criteria.isEmpty()
                ? Evaluator.of(all.rules())
                : Evaluator.lazily(all.rules()).focusedOn(criteria);
        List<Situation> wanted =
                chosen.dossiers().stream().map(Dossier::situation).toList();
        return evaluator
                .evaluateAll(chosen.together())
                .filter(evaluation -> wanted.contains(evaluation.situation()))
                .toList();
    }

    private List<Assessment> only(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(Evaluation::assessment)
                .map(assessment -> criteria.isEmpty() ? assessment : assessment.only(criteria))
                .toList();
    }
}
