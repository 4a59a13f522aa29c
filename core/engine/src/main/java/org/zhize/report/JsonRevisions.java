package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhize.fact.FactType;
import org.zhize.finding.Revision;
import org.zhize.problem.Bilingual;

/** Writes what later steps of the procedure replaced into a JSON report. For one thread. */
final class JsonRevisions {

    private final JsonGenerator json;
    private final JsonValues values;
    private final JsonFindings findings;

    JsonRevisions(JsonGenerator json, JsonValues values, JsonFindings findings) {
        this.json = json;
        this.values = values;
        this.findings = findings;
    }

    void write(List<Revision> revisions) throws IOException {
        json.writeArrayFieldStart("revisions");
        for (Revision revision : revisions) {
            write(revision);
        }
        json.writeEndArray();
    }

    private void write(Revision revision) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", revision.type());
        values.textOrNull("label", revision.label());
        values.strings("changed", revision.changed());
        json.writeArrayFieldStart("steps");
        for (int i = 0; i < revision.steps().size(); i++) {
            step(revision.steps().get(i), i == revision.steps().size() - 1);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void step(Revision.Step step, boolean counts) throws IOException {
        String word = FactType.text(step.provenance());
        json.writeStartObject();
        json.writeStringField("provenance", step.provenance().name());
        values.bilingual("title", new Bilingual(step.provenance().title(), word));
        json.writeBooleanField("counts", counts);
        json.writeFieldName("fact");
        findings.fact(step.fact());
        json.writeEndObject();
    }
}
