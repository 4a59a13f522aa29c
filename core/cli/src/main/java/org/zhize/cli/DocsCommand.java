package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.book.RuleBook;
import org.zhize.testkit.coverage.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the rule book of a rule set. */
@Command(name = "docs", sortOptions = false)
final class DocsCommand extends RuleSetCommand {

    private static final String CHANGES = "CHANGELOG.md";

    @Option(names = "--html", paramLabel = "DIR", required = true, order = 1)
    private Path html = Path.of("");

    @Option(names = "--coverage", order = 2)
    private boolean wantsCoverage;

    DocsCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        BookFolder place = new BookFolder(html);
        if (ReportFile.isWithin(html, folder) || ReportFile.isWithin(folder, html)) {
            throw new WrongUseException(terminal.text("html-in-rules", html));
        } else if (!place.isFree()) {
            throw new WrongUseException(terminal.text("no-book", html));
        }
        ReportFile.requireFolder(html);
        ScenarioSuite suite = ScenarioSuite.load(folder);
        new ProblemPrinter(terminal).print(suite.problems(), terminal.err());
        Optional<Coverage> coverage = wantsCoverage ? Optional.of(Coverage.of(suite)) : Optional.empty();
        RuleBook book = new RuleBook(suite, coverage, changes());
        place.write(part -> book.write(part, terminal.locale()));
        Path index = html.resolve("index.html");
        if (options.isJson()) {
            Json.write(terminal.out(), json -> json.writeStringField("html", index.toString()));
        } else {
            terminal.out().println(terminal.text("book-written", index));
        }
        return suite.problems().isEmpty() ? FINE : PROBLEMS;
    }

    private String changes() throws IOException {
        Path file = folder.resolve(CHANGES);
        return Files.isRegularFile(file) ? Files.readString(file) : "";
    }
}
