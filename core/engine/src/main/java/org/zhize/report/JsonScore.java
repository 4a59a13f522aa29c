package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.score.AppliedAdjustment;
import org.zhize.score.Grade;
import org.zhize.score.Score;
import org.zhize.score.SelfTotal;

/** Writes a score into a JSON report. For one thread. */
final class JsonScore {

    private final JsonGenerator json;
    private final JsonValues values;
    private final JsonScoreItems items;

    JsonScore(Catalogue catalogue, JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
        this.items = new JsonScoreItems(catalogue, json, values);
    }

    /** Writes the field {@code score}; null where there is none. */
    void write(@Nullable Score score) throws IOException {
        if (score == null) {
            json.writeNullField("score");
            return;
        }
        json.writeObjectFieldStart("score");
        json.writeStringField("scheme", score.scheme());
        values.bilingual("title", score.title());
        values.strings("basis", score.basis());
        json.writeBooleanField("unverified", score.unverified());
        items.marks(score.marks());
        values.decimal("total", score.total());
        values.decimal("scaled", score.scaled());
        grade("gradeBefore", score.gradeBefore());
        grade("gradeAfter", score.gradeAfter());
        adjustments(score.adjustments());
        values.bilinguals("blocking", score.blocking());
        values.bilinguals("notes", score.notes());
        items.write("items", score.items());
        self(score.self());
        json.writeEndObject();
    }

    private void grade(String field, @Nullable Grade grade) throws IOException {
        if (grade == null) {
            json.writeNullField(field);
            return;
        }
        json.writeObjectFieldStart(field);
        json.writeStringField("id", grade.id());
        values.bilingual("title", grade.title());
        values.decimal("from", grade.from());
        json.writeEndObject();
    }

    private void adjustments(List<AppliedAdjustment> adjustments) throws IOException {
        json.writeArrayFieldStart("adjustments");
        for (AppliedAdjustment applied : adjustments) {
            json.writeStartObject();
            json.writeStringField("kind", applied.adjustment().kind().name());
            values.textOrNull("grade", applied.adjustment().grade());
            json.writeNumberField("steps", applied.adjustment().steps());
            values.bilingual("reason", applied.adjustment().reason());
            json.writeStringField("source", applied.adjustment().source());
            grade("from", applied.from());
            grade("to", applied.to());
            values.bilingual("explanation", applied.explanation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void self(@Nullable SelfTotal self) throws IOException {
        if (self == null) {
            json.writeNullField("self");
            return;
        }
        json.writeObjectFieldStart("self");
        values.decimal("points", self.points());
        values.decimal("difference", self.difference());
        json.writeEndObject();
    }
}
