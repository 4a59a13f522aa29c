package org.zhize.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.diff.RuleSetDiff;
import org.zhize.problem.Location;
import org.zhize.reload.FolderWatch;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;

/** Checks a rule set whenever one of its files is saved, and runs the scenarios on which the change may act. */
final class WatchRun {

    /** Somebody waits for the answer. */
    private static final Duration SETTLED_AFTER = Duration.ofMillis(50);

    /** Enough for the rule engine to be ready: all rules are compiled, and what is run often is quick. */
    private static final int WARMING_UP = 20;

    private final Path folder;
    private final Terminal terminal;
    private final PrintStream out;
    private final Set<String> untested = new TreeSet<>();

    /** Where the scenarios stand that failed when they last ran. */
    private final Set<Location> failed = new HashSet<>();

    /** The last that could be used: a broken edit does not make everything new afterwards. */
    private @Nullable ScenarioSuite last;

    /** The last whose scenarios could run: what was saved since is still to be tested. */
    private @Nullable ScenarioSuite tested;

    WatchRun(Path folder, Terminal terminal) {
        this.folder = folder;
        this.terminal = terminal;
        this.out = terminal.out();
    }

    /** Returns when the folder is gone, or somebody interrupts. */
    void run() throws IOException {
        try (FolderWatch watch = new FolderWatch(folder, SETTLED_AFTER)) {
            look().ifPresent(suite -> ForkJoinPool.commonPool().execute(() -> warmUp(suite)));
            tested = last;
            say("watching", folder);
            for (Set<String> saved = watch.next(); !saved.isEmpty(); saved = watch.next()) {
                look(saved);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The rule engine takes seconds to start; better now than when somebody waits. */
    private static void warmUp(ScenarioSuite suite) {
        suite.scenarios().stream()
                .sorted(Comparator.comparing(Scenario::needsAllRules).reversed())
                .limit(WARMING_UP)
                .forEach(suite::run);
    }

    private void look(Set<String> saved) {
        long start = System.nanoTime();
        out.println();
        out.println(String.join(terminal.text("between-files"), saved));
        untested.addAll(saved);
        try {
            look().ifPresent(this::test);
        } catch (UncheckedIOException e) {
            // a file may be gone again, or still be written: its next save is seen too
            out.println(new FailureHandler(terminal).sentence(e));
        }
        say("watched", String.format(Locale.ROOT, "%.1f", (System.nanoTime() - start) / 1e9));
    }

    /** Prints what is wrong; {@return the scenarios, if the rule set can be used} */
    private Optional<ScenarioSuite> look() {
        CheckedRules checked = last == null ? CheckedRules.in(folder) : CheckedRules.in(folder, last);
        new ProblemPrinter(terminal).print(checked.problems(), out);
        out.println(ProblemPrinter.summary(checked.problems(), terminal));
        checked.suite().ifPresent(usable -> last = usable);
        return checked.hasErrors() ? Optional.empty() : checked.suite();
    }

    private void test(ScenarioSuite suite) {
        test(suite, tested == null ? scenario -> true : concerned(tested, suite));
        tested = suite;
        untested.clear();
    }

    /**
     * {@return on which scenarios the saved files may act: rules and values through what uses them, files of scenarios by
     * their names, and whatever is changed, a scheme too, on those that need all}
     */
    private Predicate<Scenario> concerned(ScenarioSuite before, ScenarioSuite now) {
        RuleSetDiff diff = RuleSetDiff.between(before.rules(), now.rules());
        Set<String> written = untested.stream()
                .filter(file -> file.endsWith(".scenarios.yaml"))
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".scenarios.yaml".length()))
                .collect(Collectors.toSet());
        Set<String> reach = diff.reach();
        Predicate<Scenario> may =
                scenario -> scenario.ids().anyMatch(reach::contains) || (scenario.needsAllRules() && !diff.isEmpty());
        Predicate<Scenario> does = diff.criteriaJudgedOtherwise()
                .map(criteria -> acts(before, now, criteria))
                .orElse(scenario -> true);
        return scenario -> scenario.ids().anyMatch(written::contains) || (may.test(scenario) && does.test(scenario));
    }

    /** Many scenarios rest on all verdicts, and an edit changes few: where it changes none, all comes out as it did. */
    private Predicate<Scenario> acts(ScenarioSuite before, ScenarioSuite now, Set<String> criteria) {
        return scenario -> scenario.ids().anyMatch(criteria::contains)
                || failed.contains(scenario.location())
                || !now.agrees(before, scenario, criteria);
    }

    private void test(ScenarioSuite suite, Predicate<Scenario> which) {
        List<ScenarioResult> results =
                suite.scenarios().parallelStream().filter(which).map(suite::run).toList();
        List<ScenarioResult> failures =
                results.stream().filter(result -> !result.passed()).toList();
        results.forEach(result -> failed.remove(result.scenario().location()));
        failures.forEach(failure -> failed.add(failure.scenario().location()));
        failures.forEach(
                failure -> out.println(failure.failureMessage(terminal.locale()).stripTrailing() + "\n"));
        say("retested", results.size(), results.size() - failures.size(), failures.size());
    }

    private void say(String key, Object... arguments) {
        out.println(terminal.text(key, arguments));
        out.flush();
    }
}
