package org.zhize.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.report.AssessmentDigest;
import org.zhize.report.Catalogue;
import org.zhize.report.ReportWriter;
import org.zhize.rule.Verdict;

/**
 * Writes a receipt while governments are judged, one at a time, a line for each. There is no time of day in it: the same
 * evaluation gives the same bytes. For one thread.
 */
public final class ReceiptWriter implements ReportWriter {

    private final Catalogue catalogue;
    private final Head head;
    private final JsonGenerator json;
    private final Chain chain = new Chain();
    private final NavigableSet<UsedParameter> parameters = new TreeSet<>();
    private String digest = "";

    private ReceiptWriter(Head head, Catalogue catalogue, OutputStream out) throws IOException {
        this.head = head;
        this.catalogue = catalogue;
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        this.json = JsonTree.factory()
                .createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        begin();
    }

    /**
     * {@return a receipt in UTF-8 that leaves the stream open when it is complete}
     *
     * @param head on what the evaluation rests
     * @param catalogue what is known of the rule set
     * @param out where the receipt goes
     * @throws IOException if it cannot be written
     */
    public static ReceiptWriter to(Head head, Catalogue catalogue, OutputStream out) throws IOException {
        return new ReceiptWriter(head, catalogue, out);
    }

    private void begin() throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : head.tree().entrySet()) {
            json.writeFieldName(field.getKey());
            JsonTree.write(field.getValue(), json);
        }
        json.writeStringField("chain", chain.add(head.tree()));
        json.writeArrayFieldStart("governments");
    }

    @Override
    public void add(Assessment assessment) throws IOException {
        UsedParameter.in(assessment).forEach(parameters::add);
        Entry entry =
                new Entry(assessment.situation(), letters(assessment), AssessmentDigest.of(catalogue, assessment));
        Map<String, @Nullable Object> tree = entry.tree();
        tree.put("chain", chain.add(entry.tree()));
        json.writeRawValue(JsonTree.text(tree));
    }

    private String letters(Assessment assessment) {
        Map<String, Verdict> verdicts = assessment.verdicts().stream()
                .collect(Collectors.toMap(CriterionVerdict::criterion, CriterionVerdict::verdict));
        return head.criteria().stream()
                .map(criterion -> Letters.of(verdicts.get(criterion)))
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        Object used = parameters.stream().map(UsedParameter::tree).toList();
        json.writeFieldName("parameters");
        JsonTree.write(used, json);
        digest = chain.add(used);
        json.writeStringField("digest", digest);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** {@return the digest of the whole receipt; empty before it is complete} */
    public String digest() {
        return digest;
    }
}
