package org.zhize.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.suggestion.SuggestionReport;
import org.zhize.testkit.suggestion.Suggestions;

/** Proposes scenarios for the thresholds that no scenario approaches. */
final class SuggestionRun {

    private static final String ENDING = ".suggested.yaml";

    private final Optional<Path> out;
    private final Zhize options;
    private final Terminal terminal;

    /**
     * @param out where files are written
     * @param rules the folder of the rule set, which must not hold them
     */
    SuggestionRun(Optional<Path> out, Path rules, Zhize options, Terminal terminal) {
        out.filter(folder -> ReportFile.isWithin(folder, rules)).ifPresent(folder -> {
            throw new WrongUseException(terminal.text("out-in-rules", folder));
        });
        this.out = out;
        this.options = options;
        this.terminal = terminal;
    }

    /** {@return the exit status} */
    int print(ScenarioSuite suite) throws IOException {
        Suggestions suggestions = Suggestions.of(suite);
        SuggestionReport report =
                suggestions.report(Progress.over(suggestions.thresholds(), "progress-searching", terminal)
                        .map(suggestions::of)
                        .toList());
        if (out.isPresent()) {
            write(report.byCriterion(), out.get());
        }
        if (options.isJson()) {
            Json.write(terminal.out(), json -> SuggestionJson.write(report, json));
        } else {
            terminal.out().print(report.render(terminal.locale()));
        }
        return RuleSetCommand.FINE;
    }

    private static void write(Map<String, String> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
            ReportFile.write(folder.resolve(file.getKey() + ENDING), stream -> stream.write(text));
        }
    }
}
