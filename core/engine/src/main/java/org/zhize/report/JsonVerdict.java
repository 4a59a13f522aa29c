package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhize.criterion.Criterion;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;

/** Writes verdicts on criteria as JSON. For one thread. */
final class JsonVerdict {

    private final Catalogue catalogue;
    private final JsonGenerator json;
    private final JsonValues values;
    private final JsonFindings findings;

    JsonVerdict(Catalogue catalogue, JsonGenerator json) {
        this.catalogue = catalogue;
        this.json = json;
        this.values = new JsonValues(json);
        this.findings = new JsonFindings(json, values);
    }

    void write(CriterionVerdict verdict) throws IOException {
        Criterion criterion = catalogue.criterion(verdict.criterion());
        json.writeStartObject();
        json.writeStringField("criterion", verdict.criterion());
        values.bilingual("title", criterion.title());
        json.writeStringField("theme", criterion.theme());
        json.writeStringField("verdict", verdict.verdict().name());
        values.bilingual("reason", verdict.reason());
        values.verdicts("parts", verdict.parts());
        values.verdicts("components", verdict.components());
        values.notes(verdict.notes());
        findings.missing(verdict.missing());
        json.writeArrayFieldStart("findings");
        for (Finding finding : verdict.findings()) {
            findings.write(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
