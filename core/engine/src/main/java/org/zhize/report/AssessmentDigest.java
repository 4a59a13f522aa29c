package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhize.finding.Assessment;
import org.zhize.ruleset.Sha256;

/** The digest of all that a report for programs says of a government. */
public final class AssessmentDigest {

    private AssessmentDigest() {}

    /** {@return the SHA-256, in hexadecimal, of its JSON in one line, as {@link JsonReport} orders it} */
    public static String of(Catalogue catalogue, Assessment assessment) {
        StringWriter text = new StringWriter();
        JsonLayout layout = JsonLayout.LINES;
        try (JsonGenerator json = layout.generator(text)) {
            new JsonAssessments(catalogue, json, layout).write(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
