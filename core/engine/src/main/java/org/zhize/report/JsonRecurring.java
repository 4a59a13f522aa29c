package org.zhize.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.zhize.finding.CriterionVerdict;

/** Writes verdicts as JSON; those behind which there is no fact, which most governments have, are put into words once. For one thread. */
final class JsonRecurring {

    /** Some tell the region: those of a country must not fill the memory. */
    private static final int MOST = 10_000;

    /** In the array of verdicts, in an assessment, in the array of assessments, in the report. */
    private static final int DEPTH = 4;

    private final Catalogue catalogue;
    private final JsonGenerator json;
    private final JsonLayout layout;
    private final JsonVerdict verdicts;
    private final Map<CriterionVerdict, String> written = new HashMap<>();

    JsonRecurring(Catalogue catalogue, JsonGenerator json, JsonLayout layout) {
        this.catalogue = catalogue;
        this.json = json;
        this.layout = layout;
        this.verdicts = new JsonVerdict(catalogue, json);
    }

    void write(CriterionVerdict verdict) throws IOException {
        boolean recurs =
                verdict.findings().stream().allMatch(finding -> finding.facts().isEmpty());
        String text = recurs ? written.get(verdict) : null;
        if (text == null && recurs && written.size() < MOST) {
            text = text(verdict);
            written.put(verdict, text);
        }
        if (text == null) {
            verdicts.write(verdict);
        } else {
            json.writeRawValue(text);
        }
    }

    private String text(CriterionVerdict verdict) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator own = layout.generator(text, DEPTH)) {
            new JsonVerdict(catalogue, own).write(verdict);
        }
        return text.toString();
    }
}
