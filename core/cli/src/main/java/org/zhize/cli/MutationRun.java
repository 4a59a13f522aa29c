package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.mutation.MutantResult;
import org.zhize.testkit.mutation.MutationReport;
import org.zhize.testkit.mutation.Mutations;

/** Changes the rules a little, one change at a time, and tells what no scenario noticed. */
final class MutationRun {

    private final MutationOptions wanted;
    private final Zhize options;
    private final Terminal terminal;

    MutationRun(MutationOptions wanted, Zhize options, Terminal terminal) {
        this.wanted = wanted;
        this.options = options;
        this.terminal = terminal;
    }

    /** {@return all changes, or those of one criterion} */
    Mutations of(ScenarioSuite suite, @Nullable String criterion, Path rules) {
        Mutations all = Mutations.of(suite);
        Mutations some = criterion == null ? all : all.about(criterion);
        Optional<Path> cache = wanted.cache();
        cache.filter(folder -> absolute(folder).startsWith(absolute(rules))).ifPresent(folder -> {
            throw new WrongUseException(terminal.text("cache-in-rules", folder));
        });
        return cache.map(some::keptIn).orElse(some);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** {@return the exit status} */
    int print(Mutations mutations) throws IOException {
        List<MutantResult> results = Progress.over(mutations.groups(), terminal)
                .flatMap(group -> mutations.results(group).stream())
                .toList();
        MutationReport report = mutations.report(results);
        if (options.isJson()) {
            Json.write(terminal.out(), json -> MutationJson.write(report, json));
        } else {
            terminal.out().print(report.render(terminal.locale()));
        }
        return wanted.minimumKilled().map(report::hasKilled).orElse(true)
                ? RuleSetCommand.FINE
                : RuleSetCommand.PROBLEMS;
    }
}
