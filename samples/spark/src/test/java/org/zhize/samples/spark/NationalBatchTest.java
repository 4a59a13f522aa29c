package org.zhize.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.report.JsonLinesReport;

class NationalBatchTest {

    private static final RuleSet RULES = RuleSet.load("education", NationalBatchTest.class.getClassLoader());

    /** Two small provinces and the nation. */
    private static final String SOME = "government LIKE '46%' OR government LIKE '64%' OR government = '100000'";

    private static SparkSession spark;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .appName("test")
                .master("local[2,4]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void the_published_figures_come_out_as_in_the_quickstart() throws IOException {
        String output = folder.resolve("facts").toString();

        boolean isComplete = NationalBatch.run(spark, "facts", "../quickstart/facts", output);

        assertThat(isComplete).isTrue();
        assertThat(digests(output)).containsExactlyInAnyOrderElementsOf(golden());
    }

    private static List<String> golden() throws IOException {
        return Files.readAllLines(Path.of("../quickstart/facts.golden.csv")).stream()
                .filter(row -> row.contains(",SHA-256,"))
                .toList();
    }

    private static List<String> digests(String output) {
        return spark.read()
                .parquet(output)
                .selectExpr("concat_ws(',', government, dataYear, purpose, 'SHA-256', sha2(report, 256))")
                .as(Encoders.STRING())
                .collectAsList();
    }

    @Test
    void generated_classes_give_the_reports_of_a_single_machine() {
        String output = folder.resolve("classes").toString();
        Dataset<Row> dossiers =
                new GeneratedClasses(spark, RULES).dossiers(30_000).where(SOME);

        new Country(spark, RULES, Counts.in(spark.sparkContext())).judge(dossiers, output);

        List<String> alone =
                single(dossiers.select("line").as(Encoders.STRING()).collectAsList());
        assertThat(alone).hasSizeGreaterThan(50).anyMatch(line -> line.contains("\"verdict\":\"NOT_MET\""));
        assertThat(reports(output)).containsExactlyInAnyOrderElementsOf(alone);
    }

    private static List<String> single(List<String> lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Dossiers read = new DossierReader(
                        RULES.content().factTypes(), RULES.content().regions())
                .read("lines.jsonl", new ByteArrayInputStream(bytes));
        Evaluator evaluator = RuleText.of(RULES).evaluator(() -> {});
        return evaluator
                .evaluateAll(read.dossiers())
                .map(evaluation -> JsonLinesReport.line(evaluation.catalogue(), evaluation.assessment()))
                .toList();
    }

    private static List<String> reports(String output) {
        return spark.read()
                .parquet(output)
                .select("report")
                .as(Encoders.STRING())
                .collectAsList();
    }
}
