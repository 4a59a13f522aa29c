package org.zhize.cli.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.cli.workbook.TestFacts.Amounts;
import org.zhize.cli.workbook.TestFacts.Sundry;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.Dossiers;
import org.zhize.finding.Assessment;
import org.zhize.report.JsonReport;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;

class FactFormatsTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallRules.RULES);

    /** A way to write facts. */
    private interface Format {
        void write(FactsWriter facts, Path folder) throws IOException;
    }

    @Property(tries = 60)
    void the_same_facts_in_any_format_give_the_same_report(@ForAll("dossiers") List<Dossier> dossiers)
            throws IOException {
        String report = report(dossiers);
        List<Format> formats = List.of(
                FactsWriter::csv,
                (facts, folder) -> facts.json(folder.resolve("facts.json")),
                (facts, folder) -> facts.jsonLines(folder.resolve("facts.jsonl")),
                (facts, folder) -> facts.yaml(folder.resolve("facts.yaml")),
                (facts, folder) -> facts.workbook(folder.resolve("facts.xlsx")));
        for (Format format : formats) {
            Dossiers read = read(dossiers, format);
            assertThat(read.problems()).isEmpty();
            assertThat(read.dossiers()).isEqualTo(dossiers);
            assertThat(report(read.dossiers())).isEqualTo(report);
        }
    }

    private static Dossiers read(List<Dossier> dossiers, Format format) throws IOException {
        Path folder = Files.createTempDirectory("facts");
        try {
            format.write(new FactsWriter(dossiers), folder);
            return SmallRules.reader().read(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static String report(List<Dossier> dossiers) {
        List<Evaluation> evaluations = EVALUATOR.evaluateAll(dossiers).toList();
        List<Assessment> assessments =
                evaluations.stream().map(Evaluation::assessment).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            JsonReport.write(SmallRules.RULES.catalogue(), assessments, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<Dossier>> dossiers() {
        return Combinators.combine(dossier("371002"), dossier("371003")).as(List::of);
    }

    private static Arbitrary<Dossier> dossier(String government) {
        Arbitrary<Situation> situations = Combinators.combine(days(), texts().injectNull(0.5))
                .as((day, purpose) -> new Situation(government, 2022, day, purpose));
        return Combinators.combine(
                        situations,
                        amounts().list().ofMaxSize(3),
                        sundries().list().ofMaxSize(3))
                .as((situation, amounts, sundries) -> {
                    List<Object> facts = new ArrayList<>(amounts);
                    facts.addAll(sundries);
                    return new Dossier(situation, facts);
                });
    }

    private static Arbitrary<Amounts> amounts() {
        return Combinators.combine(years(), decimals()).as(Amounts::new);
    }

    private static Arbitrary<Sundry> sundries() {
        return Combinators.combine(
                        years(),
                        decimals(),
                        texts().injectNull(0.2),
                        days().injectNull(0.2),
                        Arbitraries.of(true, false).injectNull(0.2),
                        Arbitraries.of(Stage.class).injectNull(0.2))
                .as(Sundry::new);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(2021, 2023);
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, 12))
                .as(BigDecimal::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2001, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** What stands at the ends of a text is no part of it, and what has no letter is none. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab12 =+-@,;:'\"\\/#%&<>[]{}|~!?*\n\t，。：“”教育经费比上年增长😀é")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> "文" + text + "字");
    }
}
