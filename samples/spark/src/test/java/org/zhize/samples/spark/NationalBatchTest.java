package org.zhize.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
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
        Evaluator evaluator = RuleText.of(RULES, JavaSparkContext.fromSparkContext(spark.sparkContext()))
                .evaluator(() -> {});
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

    @Test
    void a_government_whose_figures_cannot_be_read_is_told_and_the_others_are_judged() {
        String line = """
                {"situation":{"government":"%s","dataYear":2022},"facts":{"ClassSizes":[{"year":2022,"classes":"%s"}]}}""";
        Dataset<Row> dossiers = spark.createDataFrame(
                List.of(
                        RowFactory.create("640104", line.formatted("640104", "二十")),
                        RowFactory.create("640105", line.formatted("640105", "20"))),
                StructType.fromDDL("government STRING, line STRING"));

        Dataset<Row> judged = spark.read().parquet(judged(dossiers));

        Row unread = judged.where("report IS NULL").first();
        assertThat(unread.<String>getAs("government")).isEqualTo("640104");
        assertThat(unread.<String>getAs("problem")).contains("classes", "二十");
        assertThat(judged.where("problem IS NULL")
                        .select("government")
                        .as(Encoders.STRING())
                        .collectAsList())
                .containsExactly("640105");
    }

    private String judged(Dataset<Row> dossiers) {
        String output = folder.resolve("reports").toString();
        new Country(spark, RULES, Counts.in(spark.sparkContext())).judge(dossiers, output);
        return output;
    }
}
