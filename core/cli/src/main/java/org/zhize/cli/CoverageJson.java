package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Rule;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.CoverageItem;
import org.zhize.testkit.coverage.CoverageKind;
import org.zhize.testkit.coverage.CoverageRatio;
import org.zhize.testkit.coverage.CriterionCoverage;

/**
 * Writes coverage for programs.
 *
 * <pre>{@code
 * "coverage": {
 *   "definition": 1,                                  the number of the definition
 *   "covered": 18, "total": 20, "percent": "90 %",    percent: rounded down, for people; compare the numbers
 *   "kinds": { "rule": { covered, total, percent }, "verdict": …, "pattern": …, "threshold": …, "parameter": … },
 *   "criteria": [ {
 *     "criterion": "growth",                          empty: parameters that several criteria share
 *     "title": { zh, en }, covered, total, percent,
 *     "items": [ {
 *       "kind": "threshold", "covered": false,
 *       "what": { zh, en }, "rule": "…",              rule: absent where no rule says it
 *       "file": "funding/growth.drl", "line": 9, "column": 50
 *     } ]
 *   } ]
 * }
 * }</pre>
 */
final class CoverageJson {

    private final JsonGenerator json;

    private CoverageJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(Coverage coverage, JsonGenerator json) throws IOException {
        new CoverageJson(json).write(coverage);
    }

    private void write(Coverage coverage) throws IOException {
        json.writeObjectFieldStart("coverage");
        json.writeNumberField("definition", Coverage.DEFINITION);
        writeRatio(coverage.ratio());
        json.writeObjectFieldStart("kinds");
        for (Map.Entry<CoverageKind, CoverageRatio> kind : coverage.ratios().entrySet()) {
            json.writeObjectFieldStart(word(kind.getKey()));
            writeRatio(kind.getValue());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("criteria");
        for (CriterionCoverage criterion : coverage.criteria()) {
            writeCriterion(criterion);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeRatio(CoverageRatio ratio) throws IOException {
        json.writeNumberField("covered", ratio.covered());
        json.writeNumberField("total", ratio.total());
        json.writeStringField("percent", ratio.percent());
    }

    private void writeCriterion(CriterionCoverage criterion) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", criterion.criterion());
        Json.text(json, "title", criterion.title());
        writeRatio(criterion.ratio());
        writeItems(criterion.items());
        json.writeEndObject();
    }

    private void writeItems(Collection<CoverageItem> items) throws IOException {
        json.writeArrayFieldStart("items");
        for (CoverageItem item : items) {
            json.writeStartObject();
            json.writeStringField("kind", word(item.kind()));
            json.writeBooleanField("covered", item.covered());
            Json.text(json, "what", item.what());
            writeRule(item.rule());
            Json.location(json, item.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeRule(@Nullable Rule rule) throws IOException {
        if (rule != null) {
            json.writeStringField("rule", rule.name());
        }
    }

    private static String word(CoverageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
