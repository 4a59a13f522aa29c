package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhize.finding.Consequence;

/** Writes what follows from verdicts into a JSON report. For one thread. */
final class JsonConsequences {

    private final Catalogue catalogue;
    private final JsonGenerator json;
    private final JsonValues values;
    private final JsonFindings findings;

    JsonConsequences(Catalogue catalogue, JsonGenerator json, JsonValues values, JsonFindings findings) {
        this.catalogue = catalogue;
        this.json = json;
        this.values = values;
        this.findings = findings;
    }

    void write(List<Consequence> consequences) throws IOException {
        json.writeArrayFieldStart("consequences");
        for (Consequence consequence : consequences) {
            write(consequence);
        }
        json.writeEndArray();
    }

    private void write(Consequence consequence) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", consequence.id());
        values.bilingual("title", catalogue.criterion(consequence.id()).title());
        json.writeStringField("kind", consequence.kind().name());
        values.textOrNull("subject", consequence.subject());
        values.texts("details", consequence.details());
        values.bilingual("text", consequence.text());
        values.bilingual("reason", consequence.reason());
        values.strings("criteria", consequence.criteria());
        findings.comparison(consequence.comparison());
        findings.facts(consequence.facts());
        findings.parameters(consequence.parameters());
        findings.rule(consequence.rule());
        json.writeEndObject();
    }
}
