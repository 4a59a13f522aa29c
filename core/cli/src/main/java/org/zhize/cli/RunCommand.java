package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.Evaluation;
import org.zhize.finding.Assessment;
import org.zhize.report.Catalogue;
import org.zhize.report.HtmlReport;
import org.zhize.report.JsonReport;
import org.zhize.report.TextDigest;
import org.zhize.report.TextReport;
import org.zhize.rule.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges all governments in a folder of facts. */
@Command(name = "run", sortOptions = false)
final class RunCommand extends RuleSetCommand {

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "FACTS")
    private Path facts = Path.of("");

    @Option(names = "--html", paramLabel = "FILE", order = 1)
    private @Nullable Path html;

    @Option(names = "--json", paramLabel = "FILE", order = 2)
    private @Nullable Path json;

    @Option(names = "--fail-on", paramLabel = "VERDICT", split = ",", converter = VerdictConverter.class, order = 3)
    private List<Verdict> failOn = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "SCHEME", order = 4)
    private @Nullable String scheme;

    @Option(names = "--details", order = 5)
    private boolean wantsDetails;

    RunCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        requireFolder(facts);
        for (Path file : reportFiles()) {
            ReportFile.requireFolder(file);
        }
        Facts read = Facts.read(folder, facts, terminal);
        Criteria.requireScheme(scheme, read.rules().content(), terminal);
        List<Evaluation> evaluations = read.evaluate(Optional.ofNullable(scheme));
        List<Assessment> assessments =
                evaluations.stream().map(Evaluation::assessment).toList();
        report(read.catalogue(evaluations), assessments);
        return status(assessments);
    }

    private List<Path> reportFiles() {
        return Stream.of(Optional.ofNullable(json), Optional.ofNullable(html))
                .flatMap(Optional::stream)
                .toList();
    }

    private void report(Catalogue catalogue, List<Assessment> assessments) throws IOException {
        if (json != null) {
            ReportFile.write(json, out -> JsonReport.write(catalogue, assessments, out));
        }
        if (html != null) {
            ReportFile.write(
                    html, out -> HtmlReport.write(catalogue, assessments, ReportFile.utf8(out), terminal.locale()));
        }
        if (options.isJson()) {
            JsonReport.write(catalogue, assessments, terminal.out());
        } else {
            terminal.out().print(terminal.coloured(text(catalogue, assessments)));
        }
    }

    private String text(Catalogue catalogue, List<Assessment> assessments) {
        if (wantsDetails) {
            return TextReport.render(catalogue, assessments, terminal.locale());
        }
        TextDigest digest = new TextDigest(catalogue, terminal.locale());
        assessments.forEach(digest::add);
        return digest.text() + "\n" + terminal.text("see-more", folder, facts) + "\n";
    }

    private int status(List<Assessment> assessments) {
        long unwanted = assessments.stream()
                .flatMap(assessment -> assessment.verdicts().stream())
                .filter(verdict -> failOn.contains(verdict.verdict()))
                .count();
        if (unwanted > 0) {
            terminal.err().println(terminal.text("unwanted", unwanted));
        }
        return unwanted > 0 ? PROBLEMS : FINE;
    }
}
