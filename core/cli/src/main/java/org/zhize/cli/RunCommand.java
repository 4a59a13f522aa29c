package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.report.Catalogue;
import org.zhize.report.HtmlReport;
import org.zhize.report.JsonReport;
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
        Unwanted unwanted = new Unwanted(failOn);
        try (Reports reports = new Reports()) {
            begin(reports, read.rules().catalogue());
            reports.add(unwanted);
            read.evaluate(Optional.ofNullable(scheme), reports::add);
            reports.complete();
        }
        return unwanted.status(terminal);
    }

    private void begin(Reports reports, Catalogue catalogue) throws IOException {
        Locale locale = terminal.locale();
        reports.add(Optional.ofNullable(json), out -> JsonReport.to(catalogue, out));
        reports.add(Optional.ofNullable(html), out -> HtmlReport.to(catalogue, ReportFile.utf8(out), locale));
        reports.add(
                options.isJson()
                        ? JsonReport.to(catalogue, terminal.out())
                        : TextReport.to(catalogue, terminal.out(), locale));
    }

    private List<Path> reportFiles() {
        return Stream.of(Optional.ofNullable(json), Optional.ofNullable(html))
                .flatMap(Optional::stream)
                .toList();
    }
}
