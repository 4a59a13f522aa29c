package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.zhize.finding.Assessment;

/**
 * The report for programs, in the shape that {@link #schema} publishes.
 *
 * <p>It holds one assessment at a time, so the whole country can be written as it is evaluated. The same input gives the same bytes: lines end in a line feed, numbers are decimal texts.
 */
public final class JsonReport implements ReportWriter {

    /** The id of the schema, which each report names. */
    public static final String SCHEMA = "urn:zhize:evaluation:1";

    private static final JsonLayout LAYOUT = JsonLayout.INDENTED;

    private final JsonGenerator json;
    private final Writer out;
    private final JsonAssessments evaluations;

    private JsonReport(Catalogue catalogue, Unread unread, Writer out) throws IOException {
        this.out = out;
        this.json = LAYOUT.generator(out);
        JsonValues values = new JsonValues(json);
        this.evaluations = new JsonAssessments(catalogue, json, LAYOUT);
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        values.identity(catalogue.identity());
        new JsonUnread(json, values).write(unread);
        json.writeArrayFieldStart("evaluations");
    }

    /** {@return the JSON Schema (2020-12) that every report keeps to; also a resource of this package} */
    public static String schema() {
        return Resources.text("evaluation.schema.json");
    }

    /**
     * {@return a report in UTF-8 that leaves the stream open when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param out where the report goes
     * @throws IOException if it cannot be written
     */
    public static ReportWriter to(Catalogue catalogue, OutputStream out) throws IOException {
        return to(catalogue, Unread.NOTHING, out);
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
        return new JsonReport(catalogue, unread, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes the report and leaves the writer open.
     *
     * @param catalogue what is known of the rule set
     * @param assessments what was found; walked through once
     * @param out where the report goes
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Iterable<Assessment> assessments, Writer out) throws IOException {
        JsonReport report = new JsonReport(catalogue, Unread.NOTHING, out);
        for (Assessment assessment : assessments) {
            report.add(assessment);
        }
        report.close(); // not where one failed
    }

    /**
     * Writes the report in UTF-8 and leaves the stream open.
     *
     * @param catalogue what is known of the rule set
     * @param assessments what was found; walked through once
     * @param out where the report goes
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Iterable<Assessment> assessments, OutputStream out)
            throws IOException {
        write(catalogue, assessments, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        evaluations.write(assessment);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }
}
