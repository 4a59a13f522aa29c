package org.zhize.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Problem;
import org.zhize.testkit.words.Words;

/**
 * What came out of a suite. Immutable; may be shared between threads.
 *
 * @param results what came out of each scenario about a government, in file order
 * @param refusals what came out of each scenario that says how the rule set must be refused, in file order
 * @param problems what is wrong in the files of scenarios, in file order
 * @param untested a problem for each criterion without a scenario
 */
public record ScenarioSummary(
        List<ScenarioResult> results, List<RefusalResult> refusals, List<Problem> problems, List<Problem> untested) {

    /** Copies the lists. */
    public ScenarioSummary {
        results = List.copyOf(results);
        refusals = List.copyOf(refusals);
        problems = List.copyOf(problems);
        untested = List.copyOf(untested);
    }

    /** {@return whether every scenario passed, every file could be read, and no criterion is without a scenario} */
    public boolean passed() {
        return failures().isEmpty() && problems.isEmpty() && untested.isEmpty();
    }

    /** {@return the ids of the criteria in whose own files of scenarios something is wrong, so that not all of them ran} */
    public Set<String> incomplete() {
        return ScenarioFiles.stemsWithErrors(problems);
    }

    /** {@return what came out of every scenario: those about governments, then those about the rule set, in file order} */
    public List<Outcome> outcomes() {
        return Stream.<Outcome>concat(results.stream(), refusals.stream()).toList();
    }

    /** {@return what came out of the scenarios that failed, in the same order} */
    public List<Outcome> failures() {
        return outcomes().stream().filter(outcome -> !outcome.passed()).toList();
    }

    /**
     * {@return every problem, every failure, and the counts on the last line}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String render(Locale locale) {
        Stream<String> found =
                Stream.concat(problems.stream(), untested.stream()).map(problem -> problem.render(locale));
        Stream<String> failed = failures().stream().map(result -> result.failureMessage(locale));
        return Stream.of(found, failed, Stream.of(counts(locale)))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String counts(Locale locale) {
        Words labels = Labels.in(locale);
        int all = outcomes().size();
        int failed = failures().size();
        return Stream.of(
                        labels.get("summary", count(all), count(all - failed), count(failed)),
                        problems.isEmpty() ? "" : labels.get("summary-problems", count(problems.size())),
                        untested.isEmpty() ? "" : labels.get("summary-untested", count(untested.size())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(locale.getLanguage().equals("en") ? "; " : "；"));
    }

    private static String count(int number) {
        return String.valueOf(number);
    }
}
