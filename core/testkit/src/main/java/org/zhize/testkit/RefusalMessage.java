package org.zhize.testkit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Problem;
import org.zhize.testkit.words.Words;

/** Says which problems were expected and which were reported instead. */
final class RefusalMessage {

    private final RefusalResult result;
    private final Words labels;

    RefusalMessage(RefusalResult result, Locale locale) {
        this.result = result;
        this.labels = Labels.in(locale);
    }

    String text() {
        return FailureMessage.heading(result.name(), result.location()) + comparison();
    }

    String comparison() {
        return differences() + surplus();
    }

    private String differences() {
        TextTable table = new TextTable();
        result.refusal().files().keySet().forEach(file -> table.add(labels.get("file"), file));
        result.unmet().forEach(expected -> table.add(labels.get("not-reported"), expected.toString()));
        reported().forEach(problem -> table.add(labels.get("reported"), problem));
        return table.text();
    }

    private Stream<String> reported() {
        return result.reported().isEmpty()
                ? Stream.of(labels.get("nothing-reported"))
                : result.reported().stream().map(problem -> problem.code().code() + " " + problem.location());
    }

    /** In full, since nobody thought of it. */
    private String surplus() {
        String problems = result.surplus().stream()
                .map((Problem problem) -> problem.render(labels.locale()))
                .collect(Collectors.joining());
        return problems.isEmpty() ? "" : labels.get("unexpected") + "\n" + problems;
    }
}
