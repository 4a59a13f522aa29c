package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.zhize.RuleSet;
import org.zhize.dossier.Dossier;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.rule.Situation;
import org.zhize.trace.Attempt;
import org.zhize.trace.Attempt.Look;
import org.zhize.trace.NearestMatch;
import org.zhize.trace.Obstacle;

/** Writes how far rules came, for programs. */
final class WhyNotJson {

    private WhyNotJson() {}

    static void write(RuleSet rules, Chosen chosen, List<String> criteria, String named, OutputStream out)
            throws IOException {
        Json.write(out, json -> {
            Json.ruleSet(json, rules.identity());
            json.writeArrayFieldStart("attempts");
            for (Dossier dossier : chosen.dossiers()) {
                for (String criterion : criteria) {
                    Situation situation = dossier.situation();
                    for (Attempt attempt : Tracing.attempts(rules, chosen.together(), situation, criterion, named)) {
                        attempt(json, situation, attempt);
                    }
                }
            }
            json.writeEndArray();
        });
    }

    private static void attempt(JsonGenerator json, Situation situation, Attempt attempt) throws IOException {
        json.writeStartObject();
        json.writeStringField("government", situation.government());
        json.writeNumberField("dataYear", situation.dataYear());
        json.writeStringField("criterion", attempt.rule().criterion());
        json.writeStringField("rule", attempt.rule().name());
        Json.location(json, attempt.rule().location());
        json.writeNumberField("matches", attempt.matches());
        json.writeArrayFieldStart("patterns");
        for (Look look : attempt.looks()) {
            json.writeStartObject();
            json.writeStringField("type", look.pattern().type());
            Json.location(json, look.pattern().location());
            json.writeNumberField("candidates", look.candidates());
            json.writeNumberField("found", look.found());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (attempt.nearest().isPresent()) {
            nearest(json, attempt.nearest().get());
        }
        json.writeEndObject();
    }

    private static void nearest(JsonGenerator json, NearestMatch nearest) throws IOException {
        json.writeObjectFieldStart("endedAt");
        json.writeStringField("type", nearest.pattern().type());
        Json.location(json, nearest.pattern().location());
        Obstacle obstacle = nearest.obstacle();
        if (obstacle != null) {
            fact(json, obstacle.fact());
            json.writeObjectFieldStart("failedOn");
            Json.location(json, obstacle.test().location());
            json.writeStringField("operator", obstacle.test().operator().symbol());
            json.writeArrayFieldStart("values");
            for (Object value : obstacle.values()) {
                json.writeString(value == null ? null : FactType.text(value));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, Object fact) throws IOException {
        json.writeObjectFieldStart("nearestFact");
        for (var field : FactTypes.of(fact).fields().values()) {
            Object value = field.kind().isReadable() ? field.read(fact) : null;
            if (value != null) {
                json.writeStringField(field.name(), FactType.text(value));
            }
        }
        json.writeEndObject();
    }
}
