package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.zhize.guide.PageFile;
import org.zhize.guide.ProblemPage;

/** The pages of problems for programs. */
final class ProblemPageJson {

    private ProblemPageJson() {}

    static void write(JsonGenerator json, ProblemPage page) throws IOException {
        writeTitle(json, page);
        Json.text(json, "means", page.means());
        files(json, "avoid", page.avoid());
        files(json, "prefer", page.prefer());
        Json.text(json, "why", page.why());
    }

    static void writeTitles(JsonGenerator json, List<ProblemPage> pages) throws IOException {
        json.writeArrayFieldStart("codes");
        for (ProblemPage page : pages) {
            json.writeStartObject();
            writeTitle(json, page);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTitle(JsonGenerator json, ProblemPage page) throws IOException {
        json.writeStringField("code", page.code().code());
        json.writeStringField("severity", page.code().severity().name());
        Json.text(json, "title", page.title());
    }

    private static void files(JsonGenerator json, String name, List<PageFile> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (PageFile file : files) {
            json.writeStartObject();
            json.writeStringField("file", file.path());
            json.writeStringField("encoding", file.encoding().name());
            json.writeBooleanField("absent", file.isAbsent());
            json.writeStringField("text", file.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
