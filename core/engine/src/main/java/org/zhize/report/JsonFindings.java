package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Comparison;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.RuleUse;

/** Writes findings and what led to them into a JSON report. For one thread. */
final class JsonFindings {

    private static final Comparison NOTHING_COMPARED = new Comparison("", "", "", "", "");

    private final JsonGenerator json;
    private final JsonValues values;

    JsonFindings(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(Finding finding) throws IOException {
        json.writeStartObject();
        values.textOrNull("part", finding.part());
        values.textOrNull("subject", finding.subject());
        json.writeStringField("verdict", finding.verdict().name());
        json.writeStringField("evidence", finding.evidence().name());
        comparison(finding.comparison());
        values.texts("bindings", finding.bindings());
        facts(finding.facts());
        parameters(finding.parameters());
        rule(finding.rule());
        values.notes(finding.notes());
        missing(finding.missing());
        json.writeEndObject();
    }

    void comparison(@Nullable Comparison found) throws IOException {
        Comparison comparison = found == null ? NOTHING_COMPARED : found;
        values.textOrNull("observed", comparison.observed());
        values.textOrNull("operator", comparison.operator());
        values.textOrNull("required", comparison.required());
        values.textOrNull("margin", comparison.margin());
        values.textOrNull("unit", comparison.unit());
    }

    void facts(Collection<FactUse> facts) throws IOException {
        json.writeArrayFieldStart("facts");
        for (FactUse fact : facts) {
            fact(fact);
        }
        json.writeEndArray();
    }

    void fact(FactUse fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", fact.type());
        values.textOrNull("label", fact.label());
        values.texts("values", fact.values());
        json.writeEndObject();
    }

    void parameters(Collection<ParameterUse> parameters) throws IOException {
        json.writeArrayFieldStart("parameters");
        for (ParameterUse parameter : parameters) {
            json.writeStartObject();
            json.writeStringField("key", parameter.key());
            json.writeStringField("value", parameter.value());
            values.textOrNull("unit", parameter.unit());
            json.writeStringField("region", parameter.region());
            json.writeStringField("from", parameter.from());
            json.writeStringField("basis", parameter.basis());
            json.writeBooleanField("unverified", parameter.unverified());
            if (parameter.isSupposed()) {
                json.writeBooleanField("supposed", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void rule(@Nullable RuleUse rule) throws IOException {
        if (rule == null) {
            json.writeNullField("rule");
            return;
        }
        json.writeObjectFieldStart("rule");
        json.writeStringField("name", rule.name());
        json.writeStringField("file", rule.file());
        json.writeNumberField("line", rule.line());
        json.writeEndObject();
    }

    void missing(Collection<MissingDatum> missing) throws IOException {
        json.writeArrayFieldStart("missing");
        for (MissingDatum datum : missing) {
            json.writeStartObject();
            json.writeStringField("type", datum.type());
            json.writeStringField("title", datum.title());
            values.texts("where", datum.where());
            values.textOrNull("field", datum.field());
            values.textOrNull("fieldTitle", datum.fieldTitle());
            values.textOrNull("department", datum.department());
            json.writeStringField("path", datum.path());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
