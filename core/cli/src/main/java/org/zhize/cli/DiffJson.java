package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.diff.Change;
import org.zhize.diff.ConsequenceChange;
import org.zhize.diff.MarginChange;
import org.zhize.diff.RuleSetDiff;
import org.zhize.diff.ScoreChange;
import org.zhize.diff.VerdictChange;
import org.zhize.diff.VerdictDiff;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;
import org.zhize.score.Score;

/** Writes for programs what a change of rules does. */
final class DiffJson {

    private final JsonGenerator json;

    DiffJson(JsonGenerator json) {
        this.json = json;
    }

    void write(RuleSetDiff rules, Optional<VerdictDiff> verdicts) throws IOException {
        identity("old", rules.old().identity());
        identity("new", rules.now().identity());
        json.writeArrayFieldStart("changes");
        for (Change change : rules.changes()) {
            change(change);
        }
        json.writeEndArray();
        if (verdicts.isPresent()) {
            verdicts(verdicts.get());
        }
    }

    private void identity(String field, RuleSetIdentity identity) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("id", identity.id());
        json.writeStringField("version", identity.version());
        json.writeStringField("digest", identity.digest());
        json.writeEndObject();
    }

    private void change(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("subject", change.subject().name());
        json.writeStringField("kind", change.kind().name());
        json.writeStringField("id", change.id());
        Json.text(json, "title", change.title());
        for (Map.Entry<String, String> place : change.where().entrySet()) {
            json.writeStringField(place.getKey(), place.getValue());
        }
        json.writeArrayFieldStart("differences");
        for (Change.Difference difference : change.differences()) {
            json.writeStartObject();
            json.writeStringField("aspect", difference.aspect());
            json.writeStringField("before", difference.before());
            json.writeStringField("after", difference.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void verdicts(VerdictDiff diff) throws IOException {
        json.writeNumberField("governments", diff.situations().size());
        json.writeArrayFieldStart("verdicts");
        for (VerdictChange change : diff.verdicts()) {
            verdict(change, diff.rules().changes());
        }
        json.writeEndArray();
        newCriteria(diff.newCriteria());
        json.writeArrayFieldStart("margins");
        for (MarginChange change : diff.margins()) {
            margin(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("consequences");
        for (ConsequenceChange change : diff.consequences()) {
            consequence(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scores");
        for (ScoreChange change : diff.scores()) {
            score(change);
        }
        json.writeEndArray();
    }

    /** Causes are places in the list of changes, from 0. */
    private void verdict(VerdictChange change, List<Change> changes) throws IOException {
        json.writeStartObject();
        situation(change.situation());
        json.writeStringField("criterion", change.criterion());
        side("before", change.before());
        side("after", change.after());
        json.writeStringField("caused", change.cause().kind().name());
        json.writeFieldName("causes");
        int[] causes =
                change.cause().changes().stream().mapToInt(changes::indexOf).toArray();
        json.writeArray(causes, 0, causes.length);
        json.writeEndObject();
    }

    private void side(String field, CriterionVerdict verdict) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("verdict", verdict.verdict().name());
        Json.text(json, "reason", verdict.reason());
        json.writeEndObject();
    }

    private void situation(Situation situation) throws IOException {
        json.writeStringField("government", situation.government());
        json.writeNumberField("dataYear", situation.dataYear());
        json.writeStringField("asOf", situation.asOf().toString());
        json.writeStringField("purpose", situation.purpose());
    }

    private void newCriteria(Map<String, Map<Verdict, Integer>> tallies) throws IOException {
        json.writeObjectFieldStart("newCriteria");
        for (Map.Entry<String, Map<Verdict, Integer>> tally : tallies.entrySet()) {
            json.writeObjectFieldStart(tally.getKey());
            for (Verdict verdict : Arrays.asList(Verdict.values())) {
                json.writeNumberField(verdict.name(), tally.getValue().getOrDefault(verdict, 0));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void margin(MarginChange change) throws IOException {
        json.writeStartObject();
        situation(change.situation());
        json.writeStringField("criterion", change.criterion());
        json.writeStringField("part", change.after().part());
        json.writeStringField("subject", change.after().subject());
        json.writeStringField("verdict", change.after().verdict().name());
        comparison("before", change.before().comparison());
        comparison("after", change.after().comparison());
        json.writeEndObject();
    }

    private void comparison(String field, @Nullable Comparison comparison) throws IOException {
        json.writeObjectFieldStart(field);
        if (comparison != null) {
            json.writeStringField("required", comparison.operator() + " " + comparison.required());
            json.writeStringField("margin", comparison.margin());
            json.writeStringField("unit", comparison.unit());
        }
        json.writeEndObject();
    }

    private void consequence(ConsequenceChange change) throws IOException {
        json.writeStartObject();
        situation(change.situation());
        json.writeStringField("consequence", change.id());
        consequence("before", change.before());
        consequence("after", change.after());
        json.writeEndObject();
    }

    private void consequence(String field, @Nullable Consequence consequence) throws IOException {
        if (consequence == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("kind", consequence.kind().name());
        json.writeStringField("subject", consequence.subject());
        json.writeObjectFieldStart("details");
        for (Map.Entry<String, String> detail : consequence.details().entrySet()) {
            json.writeStringField(detail.getKey(), detail.getValue());
        }
        json.writeEndObject();
        Json.text(json, "text", consequence.text());
        json.writeEndObject();
    }

    private void score(ScoreChange change) throws IOException {
        json.writeStartObject();
        situation(change.situation());
        score("before", change.before());
        score("after", change.after());
        json.writeEndObject();
    }

    private void score(String field, @Nullable Score score) throws IOException {
        if (score == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField(
                "score", score.scaled() == null ? null : score.scaled().toPlainString());
        json.writeStringField(
                "grade", score.gradeAfter() == null ? null : score.gradeAfter().id());
        json.writeEndObject();
    }
}
