package org.zhize.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.ruleset.RuleSetIdentity;

/** Writes results for programs, in the shapes that several commands share. */
final class Json {

    /** What is to be written. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    static void write(OutputStream out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static void ruleSet(JsonGenerator json, RuleSetIdentity identity) throws IOException {
        json.writeObjectFieldStart("ruleset");
        json.writeStringField("id", identity.id());
        json.writeStringField("version", identity.version());
        json.writeStringField("digest", identity.digest());
        json.writeEndObject();
    }

    static void problems(JsonGenerator json, Iterable<Problem> problems) throws IOException {
        json.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            json.writeStartObject();
            json.writeStringField("code", problem.code().code());
            json.writeStringField("severity", problem.code().severity().name());
            location(json, problem.location());
            text(json, "message", new Bilingual(problem.message(Locale.CHINESE), problem.message(Locale.ENGLISH)));
            text(json, "repair", new Bilingual(problem.repair(Locale.CHINESE), problem.repair(Locale.ENGLISH)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void location(JsonGenerator json, Location location) throws IOException {
        json.writeStringField("file", location.file());
        json.writeNumberField("line", location.span().line());
        json.writeNumberField("column", location.span().column());
    }

    static void text(JsonGenerator json, String name, Bilingual text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
