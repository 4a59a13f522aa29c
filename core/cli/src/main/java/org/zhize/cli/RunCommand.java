package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.cli.workbook.WorkbookReport;
import org.zhize.report.Catalogue;
import org.zhize.report.CsvReport;
import org.zhize.report.HtmlReport;
import org.zhize.report.JsonLinesReport;
import org.zhize.report.JsonReport;
import org.zhize.report.ReportWriter;
import org.zhize.report.TextReport;
import org.zhize.report.Unread;
import org.zhize.rule.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges all governments among the facts. */
@Command(name = "run", sortOptions = false)
final class RunCommand extends RuleSetCommand {

    @Parameters(index = "1", paramLabel = "FACTS", descriptionKey = "FACTS")
    private Path facts = Path.of("");

    @Option(names = "--html", paramLabel = "FILE", order = 1)
    private @Nullable Path html;

    @Option(names = "--json", paramLabel = "FILE", order = 2)
    private @Nullable Path json;

    @Option(names = "--jsonl", paramLabel = "FILE", order = 2)
    private @Nullable Path jsonLines;

    @Option(names = "--csv", paramLabel = "FILE", order = 2)
    private @Nullable Path csv;

    @Option(names = "--xlsx", paramLabel = "FILE", order = 2)
    private @Nullable Path workbook;

    @Option(names = "--fail-on", paramLabel = "VERDICT", split = ",", converter = VerdictConverter.class, order = 3)
    private List<Verdict> failOn = new ArrayList<>();

    @Option(names = "--scheme", paramLabel = "SCHEME", order = 4)
    private @Nullable String scheme;

    @Option(names = "--strict", order = 5)
    private boolean isStrict;

    @Option(names = "--receipt", paramLabel = "FILE", order = 6)
    private @Nullable Path receipt;

    @Option(names = "--details", order = 7)
    private boolean wantsDetails;

    RunCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        Facts.require(facts, terminal);
        new ReportPlaces(terminal).require(reportFiles(), List.of(folder, facts));
        Facts read = Facts.read(folder, facts, isStrict, terminal);
        Criteria.requireScheme(scheme, read.rules().content(), terminal);
        Unwanted unwanted = new Unwanted(failOn);
        NotEvaluated notEvaluated = new NotEvaluated(read.rules().catalogue(), terminal);
        try (Reports reports = new Reports(terminal)) {
            begin(reports, read.rules().catalogue(), read.unread());
            Receipts receipts = new Receipts(read, Optional.ofNullable(scheme));
            reports.add(receipt, out -> receipts.to(Objects.requireNonNull(receipt), folder, facts, out));
            reports.add(unwanted);
            reports.add(notEvaluated);
            read.evaluate(Optional.ofNullable(scheme), reports::add, terminal);
            reports.complete();
        }
        return IntStream.of(read.status(), notEvaluated.tell(), unwanted.status(terminal))
                .max()
                .orElseThrow();
    }

    private void begin(Reports reports, Catalogue catalogue, Unread unread) throws IOException {
        Locale locale = terminal.locale();
        reports.add(json, out -> JsonReport.to(catalogue, unread, out));
        reports.add(jsonLines, out -> JsonLinesReport.to(catalogue, unread, out));
        reports.add(html, out -> HtmlReport.to(catalogue, unread, ReportFile.utf8(out), locale));
        reports.add(csv, out -> CsvReport.to(catalogue, out, locale));
        reports.add(workbook, out -> WorkbookReport.to(catalogue, unread, out, locale));
        if (!reports.arePrinted()) {
            reports.add(printed(catalogue, unread));
        }
    }

    private ReportWriter printed(Catalogue catalogue, Unread unread) throws IOException {
        if (options.isJson()) {
            return JsonReport.to(catalogue, unread, terminal.out());
        }
        return wantsDetails
                ? TextReport.to(catalogue, unread, terminal.out(), terminal.locale())
                : new PrintedDigest(catalogue, unread, terminal.text("see-more", folder, facts), terminal);
    }

    private List<Path> reportFiles() {
        return Stream.of(json, jsonLines, html, csv, workbook, receipt)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
