package org.zhize.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.mutation.Mutant;
import org.zhize.testkit.mutation.MutantResult;
import org.zhize.testkit.mutation.MutantResult.Outcome;
import org.zhize.testkit.mutation.MutationReport;

/** Writes what became of mutants for programs. */
final class MutationJson {

    private final MutationReport report;
    private final JsonGenerator json;

    private MutationJson(MutationReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static void write(MutationReport report, JsonGenerator json) throws IOException {
        new MutationJson(report, json).write();
    }

    private void write() throws IOException {
        Json.ruleSet(json, report.identity());
        writeCounts(report);
        json.writeArrayFieldStart("criteria");
        for (String criterion : report.criteria()) {
            json.writeStartObject();
            json.writeStringField("criterion", criterion);
            writeCounts(report.of(criterion));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mutants");
        for (MutantResult result : report.results()) {
            writeMutant(result);
        }
        json.writeEndArray();
    }

    private void writeCounts(MutationReport some) throws IOException {
        json.writeNumberField("killed", some.count(Outcome.KILLED));
        json.writeNumberField("survived", some.count(Outcome.SURVIVED));
        json.writeNumberField("refused", some.count(Outcome.REFUSED));
        json.writeNumberField("killedPercent", some.killedPercent());
    }

    private void writeMutant(MutantResult result) throws IOException {
        Mutant mutant = result.mutant();
        json.writeStartObject();
        json.writeStringField("outcome", result.outcome().name());
        json.writeStringField("kind", mutant.kind());
        json.writeStringField("criterion", mutant.criterion());
        json.writeStringField("name", mutant.name());
        Json.location(json, mutant.location());
        json.writeStringField("replaced", mutant.replaced());
        json.writeStringField("replacement", mutant.replacement());
        json.writeStringField("killer", result.killer());
        if (result.outcome() == Outcome.SURVIVED) {
            json.writeStringField("diff", mutant.diff());
            Json.text(
                    json, "sentence", new Bilingual(mutant.sentence(Locale.CHINESE), mutant.sentence(Locale.ENGLISH)));
            json.writeStringField("suggestion", result.suggestion());
        }
        json.writeEndObject();
    }
}
