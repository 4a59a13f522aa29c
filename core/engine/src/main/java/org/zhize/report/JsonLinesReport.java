package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.zhize.finding.Assessment;

/**
 * The report for programs that take it line by line: the first line says which rule set judged, each further one is what
 * {@link JsonReport} says of a government. Each line keeps to the {@link #schema}.
 */
public final class JsonLinesReport implements ReportWriter {

    /** The id of the schema, which the first line names. */
    public static final String SCHEMA = "urn:zhize:evaluation-line:1";

    private static final JsonLayout LAYOUT = JsonLayout.LINES;

    private final JsonGenerator json;
    private final Writer out;
    private final JsonAssessments evaluations;

    private JsonLinesReport(Catalogue catalogue, Unread unread, Writer out) throws IOException {
        this.out = out;
        this.json = LAYOUT.generator(out);
        JsonValues values = new JsonValues(json);
        this.evaluations = new JsonAssessments(catalogue, json, LAYOUT);
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        values.identity(catalogue.identity());
        new JsonUnread(json, values).write(unread);
        json.writeEndObject();
    }

    /** {@return the JSON Schema (2020-12) of every line, which refers to {@link JsonReport#schema}; also a resource of this package} */
    public static String schema() {
        return Resources.text("evaluation-line.schema.json");
    }

    /**
     * {@return a report in UTF-8 that leaves the stream open when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param unread what could not be read of the facts
     * @param out where the report goes
     * @throws IOException if it cannot be written
     */
    public static ReportWriter to(Catalogue catalogue, Unread unread, OutputStream out) throws IOException {
        return new JsonLinesReport(catalogue, unread, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * {@return what the report says of one government: its line, without the line feed}
     *
     * @param catalogue what is known of the rule set
     * @param assessment what was found
     */
    public static String line(Catalogue catalogue, Assessment assessment) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = LAYOUT.generator(out)) {
            new JsonAssessments(catalogue, json, LAYOUT).write(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // never of a text in memory
        }
        return out.toString();
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        evaluations.write(assessment);
    }

    @Override
    public void close() throws IOException {
        json.writeRaw('\n');
        json.close();
        out.flush();
    }
}
