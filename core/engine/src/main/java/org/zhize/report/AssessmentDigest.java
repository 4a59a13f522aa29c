package org.zhize.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.zhize.finding.Assessment;
import org.zhize.ruleset.Sha256;

/** The digest of all that a report for programs says of a government. */
public final class AssessmentDigest {

    private static final JsonFactory JSON = new JsonFactory();

    private AssessmentDigest() {}

    /** {@return the SHA-256, in hexadecimal, of its JSON in one line, as {@link JsonReport} orders it} */
    public static String of(Catalogue catalogue, Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new JsonAssessments(catalogue, json, new JsonValues(json)).write(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }
}
