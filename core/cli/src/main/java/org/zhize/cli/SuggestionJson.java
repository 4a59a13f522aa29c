package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.suggestion.Proposal;
import org.zhize.testkit.suggestion.Suggestion;
import org.zhize.testkit.suggestion.SuggestionReport;

/**
 * Writes proposed scenarios for programs.
 *
 * <pre>{@code
 * "thresholds": [ {
 *   "criterion": "growth", "rule": "…", "threshold": { zh, en },
 *   "file": "funding/growth.drl", "line": 9, "column": 50,
 *   "proposals": [ {
 *     "approach": "ON", "name": { zh, en }, "file": "funding/growth.scenarios.yaml",
 *     "original": { zh, en }, "change": { zh, en }, "yaml": "…"
 *   } ],
 *   "left": [ "JUST_BELOW" ], "why": { zh, en }       why: empty where nothing is left
 * } ]
 * }</pre>
 */
final class SuggestionJson {

    private final JsonGenerator json;

    private SuggestionJson(JsonGenerator json) {
        this.json = json;
    }

    static void write(SuggestionReport report, JsonGenerator json) throws IOException {
        Json.ruleSet(json, report.identity());
        json.writeArrayFieldStart("thresholds");
        for (Suggestion suggestion : report.suggestions()) {
            new SuggestionJson(json).write(suggestion);
        }
        json.writeEndArray();
    }

    private void write(Suggestion suggestion) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", suggestion.threshold().criterion());
        json.writeStringField("rule", suggestion.threshold().rule().name());
        Json.text(json, "threshold", suggestion.threshold().subject());
        Json.location(json, suggestion.threshold().location());
        json.writeArrayFieldStart("proposals");
        for (Proposal proposal : suggestion.proposals()) {
            write(proposal);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("left");
        for (Approach approach : suggestion.left()) {
            json.writeString(approach.name());
        }
        json.writeEndArray();
        Json.text(json, "why", suggestion.why());
        json.writeEndObject();
    }

    private void write(Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeStringField("approach", proposal.approach().name());
        Json.text(json, "name", Bilingual.of(proposal.scenario().name()));
        json.writeStringField("file", proposal.file());
        Json.text(json, "original", Bilingual.of(proposal.original()));
        Json.text(json, "change", proposal.change());
        json.writeStringField("yaml", proposal.yaml());
        json.writeEndObject();
    }
}
