package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;

/** Writes assessments into a JSON report, one after the other. For one thread. */
final class JsonAssessments {

    private final Catalogue catalogue;
    private final JsonGenerator json;
    private final JsonValues values;
    private final JsonRecurring recurring;
    private final JsonConsequences consequences;
    private final JsonScore score;
    private final JsonRevisions revisions;

    JsonAssessments(Catalogue catalogue, JsonGenerator json, JsonLayout layout) {
        this.catalogue = catalogue;
        this.json = json;
        this.values = new JsonValues(json);
        this.recurring = new JsonRecurring(catalogue, json, layout);
        JsonFindings findings = new JsonFindings(json, values);
        this.consequences = new JsonConsequences(catalogue, json, values, findings);
        this.score = new JsonScore(catalogue, json, values);
        this.revisions = new JsonRevisions(json, values, findings);
    }

    void write(Assessment assessment) throws IOException {
        json.writeStartObject();
        situation(assessment.situation());
        verdicts("quality", assessment.quality());
        verdicts("verdicts", assessment.verdicts());
        consequences.write(assessment.consequences());
        score.write(assessment.score());
        revisions.write(assessment.revisions());
        values.notes(assessment.notes());
        json.writeEndObject();
    }

    private void verdicts(String field, List<CriterionVerdict> verdicts) throws IOException {
        json.writeArrayFieldStart(field);
        for (CriterionVerdict verdict : verdicts) {
            recurring.write(verdict);
        }
        json.writeEndArray();
    }

    private void situation(Situation situation) throws IOException {
        json.writeObjectFieldStart("situation");
        json.writeStringField("government", situation.government());
        json.writeStringField("name", catalogue.regionNames().get(situation.government()));
        json.writeStringField("level", catalogue.levels().get(situation.government()));
        json.writeStringField("parent", catalogue.parents().get(situation.government()));
        json.writeNumberField("dataYear", situation.dataYear());
        json.writeStringField("asOf", situation.asOf().toString());
        json.writeStringField("purpose", situation.purpose());
        json.writeEndObject();
    }
}
