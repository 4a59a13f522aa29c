package org.zhize.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.zhize.finding.Assessment;

/**
 * The report for programs, in the shape that {@link #schema} publishes.
 *
 * <p>Has no state; may be called from any thread. It holds one assessment at a time, so the whole country can be written
 * as it is evaluated. The same input gives the same bytes: lines end in a line feed, numbers are decimal texts.
 */
public final class JsonReport {

    /** The id of the schema, which each report names. */
    public static final String SCHEMA = "urn:zhize:evaluation:1";

    /** A report that broke off stays visibly broken: nobody closes its brackets. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonReport() {}

    /** {@return the JSON Schema (2020-12) that every report keeps to; also a resource of this package} */
    public static String schema() {
        return Resources.text("evaluation.schema.json");
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
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(prettyPrinter());
            write(catalogue, assessments, json);
        }
        out.flush();
    }

    private static void write(Catalogue catalogue, Iterable<Assessment> assessments, JsonGenerator json)
            throws IOException {
        JsonValues values = new JsonValues(json);
        JsonAssessments evaluations = new JsonAssessments(catalogue, json, values);
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        values.identity(catalogue.identity());
        json.writeArrayFieldStart("evaluations");
        for (Assessment assessment : assessments) {
            evaluations.write(assessment);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
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

    private static PrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
