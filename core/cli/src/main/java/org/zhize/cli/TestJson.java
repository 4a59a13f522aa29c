package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhize.testkit.ExpectedProblem;
import org.zhize.testkit.Mismatch;
import org.zhize.testkit.Outcome;
import org.zhize.testkit.RefusalResult;
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
        writeRuleSet();
        int failed = report.summary().failures().size();
        json.writeNumberField("passed", report.summary().outcomes().size() - failed);
        json.writeNumberField("failed", failed);
        writeCriteria();
        writeScenarios();
        writeRefusals();
        Coverage coverage = report.coverage();
        if (coverage != null) {
            CoverageJson.write(coverage, json);
        }
        Json.problems(json, report.problems());
    }

    private void writeRuleSet() throws IOException {
        if (report.identity().isPresent()) {
            Json.ruleSet(json, report.identity().get());
        } else {
            json.writeNullField("ruleset");
        }
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
            writeOutcome(result);
            writeMismatches(result);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRefusals() throws IOException {
        json.writeArrayFieldStart("refusals");
        for (RefusalResult result : report.summary().refusals()) {
            json.writeStartObject();
            writeOutcome(result);
            json.writeArrayFieldStart("unmet");
            for (ExpectedProblem expected : result.unmet()) {
                json.writeString(expected.toString());
            }
            json.writeEndArray();
            Json.problems(json, result.surplus());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOutcome(Outcome outcome) throws IOException {
        json.writeStringField("name", outcome.name());
        Json.location(json, outcome.location());
        json.writeBooleanField("passed", outcome.passed());
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
