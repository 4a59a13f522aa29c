package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;

/** Writes what could not be read of the facts into a JSON report, if there is anything. For one thread. */
final class JsonUnread {

    private final JsonGenerator json;
    private final JsonValues values;

    JsonUnread(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(Unread unread) throws IOException {
        if (!unread.problems().isEmpty()) {
            json.writeArrayFieldStart("problems");
            for (Problem problem : unread.problems()) {
                write(problem);
            }
            json.writeEndArray();
        }
        if (!unread.governments().isEmpty()) {
            values.strings("notEvaluated", unread.governments());
        }
    }

    private void write(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", problem.code().code());
        json.writeStringField("severity", problem.code().severity().name());
        json.writeStringField("file", problem.location().file());
        json.writeNumberField("line", problem.location().span().line());
        json.writeNumberField("column", problem.location().span().column());
        values.textOrNull("cell", problem.location().cell());
        values.bilingual("message", new Bilingual(problem.message(Locale.CHINESE), problem.message(Locale.ENGLISH)));
        values.bilingual("repair", new Bilingual(problem.repair(Locale.CHINESE), problem.repair(Locale.ENGLISH)));
        json.writeEndObject();
    }
}
