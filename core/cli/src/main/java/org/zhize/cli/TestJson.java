package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhize.testkit.Mismatch;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.coverage.Coverage;

/** Writes what came out of scenarios for programs. */
final class TestJson {

    private final TestReport report;
    private final JsonGenerator json;

    private TestJson(TestReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static void write(TestReport report, JsonGenerator json) throws IOException {
        new TestJson(report, json).write();
    }

    private void write() throws IOException {
        Json.ruleSet(json, report.identity());
        json.writeNumberField(
                "passed", report.results().size() - report.summary().failures().size());
        json.writeNumberField("failed", report.summary().failures().size());
        writeCriteria();
        writeScenarios();
        Coverage coverage = report.coverage();
        if (coverage != null) {
            CoverageJson.write(coverage, json);
        }
        Json.problems(json, report.problems());
    }

    private void writeCriteria() throws IOException {
        json.writeArrayFieldStart("criteria");
        for (String criterion : report.criteria()) {
            writeCriterion(criterion, report.scenarios(criterion), report.failures(criterion));
        }
        json.writeEndArray();
    }

    private void writeCriterion(String criterion, long scenarios, long failed) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", criterion);
        json.writeNumberField("scenarios", scenarios);
        json.writeNumberField("failed", failed);
        json.writeEndObject();
    }

    private void writeScenarios() throws IOException {
        json.writeArrayFieldStart("scenarios");
        for (ScenarioResult result : report.results()) {
            json.writeStartObject();
            json.writeStringField("name", result.scenario().name());
            Json.location(json, result.scenario().location());
            json.writeBooleanField("passed", result.passed());
            writeMismatches(result);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMismatches(ScenarioResult result) throws IOException {
        json.writeArrayFieldStart("mismatches");
        for (Mismatch mismatch : result.mismatches()) {
            json.writeStartObject();
            json.writeStringField("criterion", mismatch.criterion());
            Json.text(json, "what", mismatch.what());
            Json.text(json, "expected", mismatch.expected());
            Json.text(json, "actual", mismatch.actual());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
