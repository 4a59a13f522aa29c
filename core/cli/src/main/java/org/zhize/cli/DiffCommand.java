package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.diff.DiffPage;
import org.zhize.diff.DiffText;
import org.zhize.diff.RuleSetDiff;
import org.zhize.diff.VerdictDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of rules does: to the rules, and to the verdicts on governments. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private final Zhize options;
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private String now = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "FACTS", descriptionKey = "FACTS")
    private @Nullable Path facts;

    @Option(names = "--scheme", paramLabel = "SCHEME", order = 1)
    private @Nullable String scheme;

    @Option(names = "--html", paramLabel = "FILE", order = 2)
    private @Nullable Path html;

    @Option(names = "--fail-on-change", order = 3)
    private boolean failOnChange;

    DiffCommand(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (FactClasses classes = FactClasses.on(options.classPath())) {
            return classes.supply(this::work);
        }
    }

    private int work() throws IOException {
        requireWhatIsNamed();
        RuleSetDiff rules = RuleSetDiff.between(load(old, now), load(now, old));
        Optional<VerdictDiff> verdicts = verdicts(rules);
        report(rules, verdicts);
        return failOnChange && !rules.isEmpty() ? RuleSetCommand.PROBLEMS : RuleSetCommand.FINE;
    }

    private void requireWhatIsNamed() throws IOException {
        if (facts != null && !Files.isDirectory(facts)) {
            throw new WrongUseException(terminal.text(Files.exists(facts) ? "no-folder" : "no-such-file", facts));
        } else if (facts == null && scheme != null) {
            throw new WrongUseException(terminal.text("goes-with", "--scheme", "FACTS"));
        }
        if (html != null) {
            ReportFile.requireFolder(html);
        }
    }

    private RuleSet load(String source, String other) throws IOException {
        try {
            return RuleSource.load(source, other, terminal);
        } catch (RuleSetException e) {
            terminal.err().println(terminal.text("unusable-source", source));
            throw e;
        }
    }

    private Optional<VerdictDiff> verdicts(RuleSetDiff rules) {
        if (facts == null) {
            return Optional.empty();
        }
        Criteria.requireScheme(scheme, rules.old().content(), terminal);
        Criteria.requireScheme(scheme, rules.now().content(), terminal);
        Facts read = Facts.read(rules.now(), facts, terminal);
        return Optional.of(VerdictDiff.of(rules, Optional.ofNullable(scheme), read.dossiers()));
    }

    private void report(RuleSetDiff rules, Optional<VerdictDiff> verdicts) throws IOException {
        if (html != null) {
            ReportFile.write(html, out -> DiffPage.write(rules, verdicts, ReportFile.utf8(out), terminal.locale()));
        }
        if (options.isJson()) {
            Json.write(terminal.out(), json -> new DiffJson(json).write(rules, verdicts));
        } else {
            terminal.out()
                    .print(verdicts.map(found -> DiffText.render(found, terminal.locale()))
                            .orElseGet(() -> DiffText.render(rules, terminal.locale())));
        }
    }
}
