package org.zhize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.mutation.MutantResult;
import org.zhize.testkit.mutation.MutationReport;
import org.zhize.testkit.mutation.Mutations;

/** Changes the rules a little, one change at a time, and tells what no scenario noticed. */
final class MutationRun {

    private final TestOptions wanted;
    private final Zhize options;
    private final Terminal terminal;

    MutationRun(TestOptions wanted, Zhize options, Terminal terminal) {
        this.wanted = wanted;
        this.options = options;
        this.terminal = terminal;
    }

    /** {@return all changes, or those of one criterion} */
    Mutations of(ScenarioSuite suite, Path rules) {
        Mutations all = Mutations.of(suite);
        Mutations some = wanted.criterion().map(all::about).orElse(all);
        Optional<Path> cache = cache();
        cache.filter(folder -> ReportFile.isWithin(folder, rules)).ifPresent(folder -> {
            throw new WrongUseException(terminal.text("cache-in-rules", folder));
        });
        return cache.map(some::keptIn).orElse(some);
    }

    /** {@return the exit status} */
    int print(Mutations mutations) throws IOException {
        List<MutantResult> results = Progress.over(mutations.groups(), "progress-mutating", terminal)
                .flatMap(group -> mutations.results(group).stream())
                .toList();
        MutationReport report = mutations.report(results);
        if (options.isJson()) {
            Json.write(terminal.out(), json -> MutationJson.write(report, json));
        } else {
            terminal.out().print(report.render(terminal.locale()));
        }
        return wanted.minimum().map(report::hasKilled).orElse(true) ? RuleSetCommand.FINE : RuleSetCommand.PROBLEMS;
    }

    /** {@return where results are kept; nothing if they are not, since nobody wants it or there is no place} */
    private Optional<Path> cache() {
        if (wanted.isWithoutCache()) {
            return Optional.empty();
        }
        return wanted.cache().or(MutationRun::ofUser);
    }

    private static Optional<Path> ofUser() {
        Path folder = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("zhize")
                .resolve("mutation");
        try {
            return Optional.of(Files.createDirectories(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
