package org.zhize.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zhize.ruleset.Sha256;

/**
 * What every sample says of the published figures: each verdict on each government, and the digest of all that the report says
 * of it. The other samples compare the digests with the same file.
 */
final class GoldenReport {

    private static final Path GOLDEN = Path.of("facts.golden.csv");
    private static final Path ACTUAL = Path.of("target", "facts.golden.csv");
    private static final String HEADINGS = "government,dataYear,purpose,item,value";

    private GoldenReport() {}

    /** Where a change is meant, the file that was written takes the place of the old one. */
    static void compare(Path report) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADINGS));
        for (JsonNode evaluation : new ObjectMapper().readTree(report.toFile()).get("evaluations")) {
            JsonNode situation = evaluation.get("situation");
            String prefix = "%s,%s,%s,"
                    .formatted(
                            situation.get("government").asText(),
                            situation.get("dataYear").asText(),
                            situation.get("purpose").asText());
            rows.add(prefix + "SHA-256," + Sha256.of(evaluation.toString()));
            evaluation
                    .get("verdicts")
                    .forEach(verdict ->
                            rows.add(prefix + verdict.get("criterion").asText() + ","
                                    + verdict.get("verdict").asText()));
        }
        Files.writeString(ACTUAL, String.join("\n", rows) + "\n");
        assertThat(ACTUAL)
                .as("if the change is meant: cp %s %s", ACTUAL, GOLDEN)
                .hasSameTextualContentAs(GOLDEN);
    }
}
