package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;

/** The small values of which a JSON report is made. For one thread. */
final class JsonValues {

    private final JsonGenerator json;

    JsonValues(JsonGenerator json) {
        this.json = json;
    }

    void identity(RuleSetIdentity identity) throws IOException {
        json.writeObjectFieldStart("ruleset");
        json.writeStringField("id", identity.id());
        json.writeStringField("version", identity.version());
        bilingual("title", identity.title());
        json.writeStringField("digest", identity.digest());
        json.writeEndObject();
    }

    /** An empty text says that there is none: null, so that programs need not know which texts may be empty. */
    void textOrNull(String field, String text) throws IOException {
        json.writeStringField(field, text.isEmpty() ? null : text);
    }

    void bilingual(String field, Bilingual text) throws IOException {
        json.writeFieldName(field);
        bilingual(text);
    }

    private void bilingual(Bilingual text) throws IOException {
        json.writeStartObject();
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    void notes(Collection<Bilingual> notes) throws IOException {
        bilinguals("notes", notes);
    }

    void bilinguals(String field, Collection<Bilingual> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (Bilingual text : texts) {
            bilingual(text);
        }
        json.writeEndArray();
    }

    /** Decimals are texts, lest somebody read them as binary numbers. */
    void decimal(String field, @Nullable BigDecimal number) throws IOException {
        json.writeStringField(field, number == null ? null : number.toPlainString());
    }

    void nameOrNull(String field, @Nullable Enum<?> constant) throws IOException {
        json.writeStringField(field, constant == null ? null : constant.name());
    }

    void texts(String field, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    void strings(String field, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    void verdicts(String field, Map<String, Verdict> verdicts) throws IOException {
        json.writeObjectFieldStart(field);
        for (Map.Entry<String, Verdict> entry : verdicts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue().name());
        }
        json.writeEndObject();
    }
}
