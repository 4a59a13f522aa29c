package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.finding.Assessment;
import org.zhize.report.JsonReport;
import org.zhize.rule.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a layman why a verdict is what it is. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand extends RuleSetCommand {

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "FACTS")
    private Path facts = Path.of("");

    @Option(names = "--government", paramLabel = "CODE", required = true, order = 1)
    private String government = "";

    @Option(names = "--year", paramLabel = "YEAR", order = 2)
    private @Nullable Integer year;

    @Option(names = "--criterion", paramLabel = "ID", required = true, order = 3)
    private String criterion = "";

    ExplainCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        requireFolder(facts);
        Facts all = Facts.read(folder, facts, terminal);
        Criteria.requireVerdict(criterion, all.rules().content(), terminal);
        List<Situation> wanted = wanted(all);
        List<Evaluation> evaluations = all.evaluate().stream()
                .filter(evaluation -> wanted.contains(evaluation.situation()))
                .toList();
        if (options.isJson()) {
            List<Assessment> assessments = evaluations.stream()
                    .map(evaluation -> evaluation.assessment().only(criterion))
                    .toList();
            JsonReport.write(all.rules().catalogue(), assessments, terminal.out());
        } else {
            terminal.out().print(text(evaluations));
        }
        return FINE;
    }

    /** A government may be listed for several years and purposes; each has its own answer. */
    private List<Situation> wanted(Facts all) {
        List<Dossier> named = all.dossiers().stream()
                .filter(dossier -> isNamed(dossier.situation(), all.rules()))
                .toList();
        List<Dossier> wanted = named.stream()
                .filter(dossier -> year == null || year == dossier.situation().dataYear())
                .toList();
        if (named.isEmpty()) {
            throw new WrongUseException(
                    terminal.text("no-dossier", government, listed(all.dossiers(), Situation::government)));
        } else if (wanted.isEmpty()) {
            throw new WrongUseException(
                    terminal.text("no-year", government, String.valueOf(year), listed(named, Situation::dataYear)));
        }
        return wanted.stream().map(Dossier::situation).toList();
    }

    /** By its code or its name. */
    private boolean isNamed(Situation situation, RuleSet rules) {
        String code = situation.government();
        return code.equals(government)
                || rules.content().regions().find(code).stream()
                        .anyMatch(region -> region.name().equals(government));
    }

    private static String listed(List<Dossier> dossiers, Function<Situation, Object> what) {
        return dossiers.stream()
                .map(dossier -> String.valueOf(what.apply(dossier.situation())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String text(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation ->
                        evaluation.explain(criterion, terminal.locale()).stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
