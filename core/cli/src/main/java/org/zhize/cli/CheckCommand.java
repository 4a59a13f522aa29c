package org.zhize.cli;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;
import org.zhize.ruleset.RuleSetContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows everything that is wrong in the files of a rule set, or explains one kind of problem. */
@Command(name = "check", sortOptions = false)
final class CheckCommand extends AbstractCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULESET", descriptionKey = "RULESET")
    private @Nullable Path folder;

    @Option(names = "--explain", arity = "0..1", fallbackValue = ProblemGuide.ALL, paramLabel = "CODE")
    private @Nullable String code;

    @Option(names = "--fix")
    private boolean fixes;

    @Option(names = "--yes")
    private boolean isAgreed;

    @Option(names = "--canonical")
    private boolean isCanonical;

    @Option(names = "--watch")
    private boolean watches;

    CheckCommand(Zhize options, Terminal terminal) {
        super(options, terminal);
    }

    @Override
    int work() throws IOException {
        if (code != null) {
            new ProblemGuide(options, terminal).explain(code);
            return FINE;
        }
        if (isAgreed && !fixes) {
            throw new WrongUseException(terminal.text("goes-with", "--yes", "--fix"));
        } else if (fixes) {
            new FixRun(options, terminal).run(folder(), isAgreed);
        }
        if (watches) {
            new WatchRun(folder(), terminal).run();
            return FINE;
        }
        return check(folder());
    }

    private Path folder() {
        if (folder == null) {
            CommandSpec known = requireNonNull(spec);
            throw new MissingParameterException(
                    known.commandLine(), List.copyOf(known.positionalParameters()), "RULESET");
        }
        requireFolder(folder);
        return folder;
    }

    private int check(Path rulesFolder) throws IOException {
        CheckedRules checked = CheckedRules.in(rulesFolder);
        if (isCanonical && checked.suite().isPresent()) {
            show(new CanonicalRules(checked.suite().get().rules().content()));
            return FINE;
        }
        show(checked.problems(), checked.suite().map(suite -> suite.rules().content()));
        return checked.hasErrors() ? PROBLEMS : FINE;
    }

    private void show(CanonicalRules rules) throws IOException {
        if (options.isJson()) {
            Json.write(terminal.out(), rules::write);
        } else {
            rules.print(terminal.out());
        }
    }

    private void show(List<Problem> problems, Optional<RuleSetContent> rules) throws IOException {
        if (options.isJson()) {
            Json.write(terminal.out(), json -> write(json, problems, rules));
        } else {
            new ProblemPrinter(terminal).print(problems, terminal.out());
            terminal.out().println(ProblemPrinter.summary(problems, terminal) + size(rules));
        }
    }

    private String size(Optional<RuleSetContent> rules) {
        return rules.map(content -> terminal.text("size", criteria(content), rules(content)))
                .orElseGet(() -> terminal.text("unusable"));
    }

    private static void write(JsonGenerator json, List<Problem> problems, Optional<RuleSetContent> rules)
            throws IOException {
        if (rules.isPresent()) {
            Json.ruleSet(json, rules.get().identity());
            json.writeNumberField("criteria", criteria(rules.get()));
            json.writeNumberField("rules", rules(rules.get()));
        }
        json.writeNumberField("errors", ProblemPrinter.count(problems, Severity.ERROR));
        json.writeNumberField("warnings", ProblemPrinter.count(problems, Severity.WARNING));
        Json.problems(json, problems);
    }

    private static int criteria(RuleSetContent rules) {
        return rules.criteria().size();
    }

    private static int rules(RuleSetContent rules) {
        return Math.toIntExact(rules.rules().count());
    }
}
