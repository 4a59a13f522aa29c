package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptDiff;
import org.zhize.receipt.ReceiptDiff.Difference;
import org.zhize.receipt.ReceiptDiff.Flip;
import org.zhize.receipt.UsedParameter;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Writes for programs whether an evaluation of today says what a receipt says. */
final class ReplayJson {

    private ReplayJson() {}

    static void write(ReceiptDiff diff, JsonGenerator json) throws IOException {
        json.writeBooleanField("same", diff.isEmpty());
        receipt("recorded", diff.recorded(), json);
        receipt("today", diff.today(), json);
        names("files", diff.files(), json);
        names("tables", diff.tables(), json);
        json.writeArrayFieldStart("parameters");
        for (Difference<UsedParameter> difference : diff.parameters()) {
            json.writeStartObject();
            json.writeStringField("name", difference.name());
            json.writeStringField("before", value(difference.before()));
            json.writeStringField("after", value(difference.after()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("governments");
        for (Situation situation : diff.governments()) {
            json.writeStartObject();
            situation(situation, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("verdicts");
        for (Flip flip : diff.verdicts()) {
            json.writeStartObject();
            situation(flip.situation(), json);
            json.writeStringField("criterion", flip.criterion());
            json.writeStringField("before", name(flip.before()));
            json.writeStringField("after", name(flip.after()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void receipt(String field, Receipt receipt, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("library", receipt.head().library());
        json.writeStringField("rules", receipt.head().digest());
        json.writeStringField("facts", receipt.head().factsDigest());
        json.writeStringField("digest", receipt.digest());
        json.writeEndObject();
    }

    private static <T> void names(String field, List<Difference<T>> differences, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Difference<T> difference : differences) {
            json.writeString(difference.name());
        }
        json.writeEndArray();
    }

    private static void situation(Situation situation, JsonGenerator json) throws IOException {
        json.writeStringField("government", situation.government());
        json.writeNumberField("dataYear", situation.dataYear());
        json.writeStringField("asOf", situation.asOf().toString());
        json.writeStringField("purpose", situation.purpose());
    }

    private static @Nullable String value(@Nullable UsedParameter used) {
        return used == null ? null : used.value();
    }

    private static @Nullable String name(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }
}
