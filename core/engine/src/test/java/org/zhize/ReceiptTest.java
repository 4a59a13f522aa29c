package org.zhize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhize.TestFacts.Rate;
import org.zhize.criterion.Criterion;
import org.zhize.dossier.Dossier;
import org.zhize.receipt.BrokenReceiptException;
import org.zhize.receipt.Head;
import org.zhize.receipt.Receipt;
import org.zhize.receipt.ReceiptDiff;
import org.zhize.receipt.ReceiptWriter;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

class ReceiptTest {

    static final List<Dossier> DOSSIERS =
            List.of(dossier("111", Rate.of(2022, "8"), Rate.of(2021, "7")), dossier("112", Rate.of(2022, "11")));

    private static Dossier dossier(String code, Object... facts) {
        return new Dossier(Situation.of(code, Year.of(2022)), Arrays.asList(facts));
    }

    static String written(RuleSet rules, List<Dossier> dossiers) throws IOException {
        Head head = new Head(
                "0.1",
                rules.identity().id(),
                rules.identity().version(),
                rules.identity().digest(),
                rules.digests(),
                Head.tables(dossiers),
                "rules",
                "facts",
                null,
                rules.content().criteria().stream().map(Criterion::id).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReceiptWriter writer = ReceiptWriter.to(head, rules.catalogue(), out)) {
            for (Evaluation evaluation :
                    Evaluator.of(rules).evaluateAll(dossiers).toList()) {
                writer.add(evaluation.assessment());
            }
        }
        return out.toString(UTF_8);
    }

    private static Receipt read(String text) throws IOException {
        return Receipt.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes() throws IOException {
        assertThat(written(DiffRules.load(), DOSSIERS)).isEqualTo(written(DiffRules.load(), DOSSIERS));
    }

    @Test
    void a_receipt_keeps_to_the_published_schema() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Receipt.schema(), InputFormat.JSON)
                        .validate(written(DiffRules.load(), DOSSIERS), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_receipt_is_read_as_it_was_written() throws IOException {
        Receipt receipt = read(written(DiffRules.load(), DOSSIERS));

        assertThat(receipt.head().criteria()).containsExactly("budget", "rate");
        assertThat(receipt.entries()).extracting("verdicts").containsExactly("IN", "IM");
        assertThat(receipt.parameters()).extracting("value").containsExactly("10");
        assertThat(receipt.head().tables()).containsOnlyKeys("Rate", "governments");
        assertThat(receipt.head().tables())
                .hasEntrySatisfying("Rate", table -> assertThat(table.rows()).isEqualTo(3));
    }

    @Test
    void the_order_of_facts_and_governments_changes_no_digest_of_facts() {
        List<Dossier> turned =
                List.of(dossier("112", Rate.of(2022, "11")), dossier("111", Rate.of(2021, "7"), Rate.of(2022, "8")));

        assertThat(Head.tables(turned)).isEqualTo(Head.tables(DOSSIERS));
        assertThat(Head.tables(List.of(dossier("111", Rate.of(2022, "8.1")))))
                .isNotEqualTo(Head.tables(List.of(dossier("111", Rate.of(2022, "8")))));
    }

    @Test
    void a_fact_given_twice_is_not_a_fact_given_once() {
        Rate rate = Rate.of(2022, "8");

        assertThat(Head.tables(List.of(dossier("111", rate, rate))))
                .isNotEqualTo(Head.tables(List.of(dossier("111", rate))));
    }

    @ParameterizedTest
    @CsvSource({
        "\"IN\", \"IM\", 111 2022 一行",
        "\"value\" : \"10\", \"value\" : \"9\", 参数",
        "\"library\" : \"0.1\", \"library\" : \"0.2\", 规则集",
        "\"theme/rate.drl\" : \", \"theme/rate.drl\" : \"0, 规则集"
    })
    void whatever_is_changed_afterwards_is_noticed_where_it_is(String part, String other, String where)
            throws IOException {
        String text = written(DiffRules.load(), DOSSIERS);
        assertThat(text).contains(part);

        assertThatThrownBy(() -> read(text.replace(part, other)))
                .isInstanceOf(BrokenReceiptException.class)
                .hasMessageContaining(where);
    }

    @Test
    void a_line_that_is_left_out_or_moved_is_noticed() throws IOException {
        String text = written(DiffRules.load(), DOSSIERS);
        List<String> lines = text.lines().toList();
        int first = lines.indexOf(lines.stream()
                .filter(line -> line.contains("\"government\":\"111\""))
                .findFirst()
                .orElseThrow());
        List<String> without = new ArrayList<>(lines);
        without.remove(first);
        List<String> moved = new ArrayList<>(lines);
        moved.set(first, lines.get(first + 1) + ",");
        moved.set(first + 1, lines.get(first).replaceAll(",$", ""));

        for (List<String> changed : List.of(without, moved)) {
            assertThatThrownBy(() -> read(String.join("\n", changed))).isInstanceOf(BrokenReceiptException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "[]", "{}", "not json", "'{\"schema\": \"urn:zhize:receipt:1\"}'"})
    void what_is_no_receipt_is_refused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BrokenReceiptException.class);
    }

    @Test
    void spaces_and_the_order_of_fields_are_no_tampering() throws IOException {
        String text = written(DiffRules.load(), DOSSIERS);

        assertThat(read(text.replace("\n", "\r\n").replace(" : ", ":")).digest())
                .isEqualTo(read(text).digest());
    }

    @Test
    void what_differs_is_told_by_file_parameter_and_verdict() throws IOException {
        RuleSet now = DiffRules.with("regions/11.yaml", "value: 10", "value: 8");
        ReceiptDiff diff = new ReceiptDiff(read(written(DiffRules.load(), DOSSIERS)), read(written(now, DOSSIERS)));

        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.files()).extracting("name").containsExactly("regions/11.yaml");
        assertThat(diff.tables()).isEmpty();
        assertThat(diff.parameters()).hasSize(1);
        assertThat(diff.governments()).hasSize(2);
        assertThat(diff.verdicts())
                .containsExactly(
                        new ReceiptDiff.Flip(Situation.of("111", Year.of(2022)), "rate", Verdict.NOT_MET, Verdict.MET));
    }

    @Test
    void facts_that_differ_are_told_by_table() throws IOException {
        List<Dossier> others = List.of(dossier("111", Rate.of(2022, "8")), DOSSIERS.get(1));
        ReceiptDiff diff =
                new ReceiptDiff(read(written(DiffRules.load(), DOSSIERS)), read(written(DiffRules.load(), others)));

        assertThat(diff.tables()).extracting("name").containsExactly("Rate");
        assertThat(diff.files()).isEqualTo(Collections.emptyList());
    }
}
