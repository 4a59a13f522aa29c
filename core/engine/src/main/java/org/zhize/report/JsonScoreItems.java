package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.score.Marks;
import org.zhize.score.ScoreItem;
import org.zhize.score.SelfClaim;

/** Writes the tree of indicators of a score into a JSON report. For one thread. */
final class JsonScoreItems {

    private final Catalogue catalogue;
    private final JsonGenerator json;
    private final JsonValues values;

    JsonScoreItems(Catalogue catalogue, JsonGenerator json, JsonValues values) {
        this.catalogue = catalogue;
        this.json = json;
        this.values = values;
    }

    void write(String field, List<ScoreItem> items) throws IOException {
        json.writeArrayFieldStart(field);
        for (ScoreItem item : items) {
            write(item);
        }
        json.writeEndArray();
    }

    private void write(ScoreItem item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        values.bilingual("title", title(item));
        marks(item.marks());
        values.nameOrNull("verdict", item.verdict());
        values.nameOrNull("treatment", item.treatment());
        values.bilingual("explanation", item.explanation());
        claim(item.claim());
        if (item.remark() == null) {
            json.writeNullField("remark");
        } else {
            values.bilingual("remark", item.remark());
        }
        write("children", item.children());
        json.writeEndObject();
    }

    private Bilingual title(ScoreItem item) {
        Optional<Bilingual> own = Optional.ofNullable(item.title());
        return own.or(() -> catalogue.find(item.id()).map(Criterion::title)).orElseGet(() -> Bilingual.same(item.id()));
    }

    void marks(Marks marks) throws IOException {
        json.writeObjectFieldStart("marks");
        values.decimal("maximum", marks.maximum());
        values.decimal("counted", marks.counted());
        values.decimal("earned", marks.earned());
        values.decimal("bonus", marks.bonus());
        json.writeEndObject();
    }

    private void claim(@Nullable SelfClaim claim) throws IOException {
        if (claim == null) {
            json.writeNullField("claim");
            return;
        }
        json.writeObjectFieldStart("claim");
        values.nameOrNull("verdict", claim.verdict());
        values.decimal("points", claim.points());
        json.writeEndObject();
    }
}
