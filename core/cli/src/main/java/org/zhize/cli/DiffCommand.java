package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
final class DiffCommand extends AbstractCommand {

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
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        requireWhatIsNamed();
        RuleSetDiff rules = RuleSetDiff.between(load(old, now), load(now, old));
        Optional<Facts> read = facts == null ? Optional.empty() : Optional.of(read(rules, facts));
        report(rules, read.map(governments -> verdicts(rules, governments)));
        int status = failOnChange && !rules.isEmpty() ? PROBLEMS : FINE;
        return Math.max(status, read.map(Facts::status).orElse(FINE));
    }

    private void requireWhatIsNamed() throws IOException {
        if (facts != null) {
            Facts.require(facts, terminal);
        } else if (scheme != null) {
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

    private Facts read(RuleSetDiff rules, Path source) {
        Criteria.requireScheme(scheme, rules.old().content(), terminal);
        Criteria.requireScheme(scheme, rules.now().content(), terminal);
        return Facts.read(rules.now(), source, terminal);
    }

    private VerdictDiff verdicts(RuleSetDiff rules, Facts read) {
        return VerdictDiff.of(rules, Optional.ofNullable(scheme), read.dossiers());
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
