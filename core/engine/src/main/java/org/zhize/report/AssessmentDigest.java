package org.zhize.report;

import java.nio.charset.StandardCharsets;
import org.zhize.finding.Assessment;
import org.zhize.ruleset.Sha256;

/** The digest of all that a report for programs says of a government. */
public final class AssessmentDigest {

    private AssessmentDigest() {}

    /** {@return the SHA-256, in hexadecimal, of its line in a {@link JsonLinesReport}} */
    public static String of(Catalogue catalogue, Assessment assessment) {
        return Sha256.of(JsonLinesReport.line(catalogue, assessment).getBytes(StandardCharsets.UTF_8));
    }
}
