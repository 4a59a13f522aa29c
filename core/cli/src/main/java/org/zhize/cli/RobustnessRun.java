package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.variation.Robustness;
import org.zhize.testkit.variation.RobustnessCheck;
import org.zhize.testkit.variation.RobustnessReport;
import org.zhize.testkit.variation.Weakness;

/** Changes the scenarios in ways of which everybody knows what must not come out. */
final class RobustnessRun {

    private final Zhize options;
    private final Terminal terminal;

    RobustnessRun(Zhize options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** {@return the exit status} */
    int print(ScenarioSuite suite) throws IOException {
        Robustness robustness = Robustness.of(suite);
        RobustnessReport report = Robustness.together(Progress.over(suite.scenarios(), "progress-testing", terminal)
                .map(robustness::check)
                .toList());
        if (options.isJson()) {
            Json.write(terminal.out(), json -> write(suite, report, json));
        } else {
            terminal.out().print(report.render(terminal.locale()));
        }
        return report.passed() ? RuleSetCommand.FINE : RuleSetCommand.PROBLEMS;
    }

    private static void write(ScenarioSuite suite, RobustnessReport report, JsonGenerator json) throws IOException {
        Json.ruleSet(json, suite.rules().identity());
        json.writeObjectFieldStart("tried");
        for (Map.Entry<RobustnessCheck, Integer> check : report.tried().entrySet()) {
            json.writeNumberField(check.getKey().name(), check.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("weaknesses");
        for (Weakness weakness : report.weaknesses()) {
            json.writeStartObject();
            json.writeStringField("check", weakness.check().name());
            json.writeStringField("criterion", weakness.criterion());
            Json.text(json, "scenario", Bilingual.of(weakness.scenario().name()));
            Json.location(json, weakness.scenario().location());
            Json.text(json, "change", weakness.variation().what());
            Json.text(json, "outcome", weakness.what());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
