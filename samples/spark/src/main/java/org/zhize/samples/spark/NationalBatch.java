package org.zhize.samples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.zhize.RuleSet;

/**
 * Judges a country on Spark: on this machine, or on a cluster if {@code spark.master} names one.
 *
 * <p>{@code facts FOLDER OUTPUT} judges the governments of a folder of CSV tables; {@code classes NUMBER OUTPUT} makes up so many
 * classes of schools all over the country, counts them and judges every government. The output is a folder of Parquet.
 */
public final class NationalBatch {

    private static final String USAGE = "用法 / usage: facts FOLDER OUTPUT | classes NUMBER OUTPUT";

    private static final String TABLE = """
            SELECT criterion, level, count(*) AS judged, count_if(verdict = 'MET') AS met,
                count_if(verdict = 'NOT_MET') AS not_met, count_if(verdict = 'INSUFFICIENT') AS insufficient
            FROM (SELECT level, inline(verdicts) FROM judged)
            WHERE criterion IN ('large-class-ratio', 'no-super-large-class') GROUP BY criterion, level ORDER BY criterion, judged
            """;

    private static final String UNREAD = "SELECT government, problem FROM judged WHERE problem IS NOT NULL";

    private NationalBatch() {}

    /** Runs it; the exit status is 1 if some government's facts cannot be read. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        SparkConf conf = new SparkConf()
                .setAppName("zhize")
                .setIfMissing("spark.master", "local[*]")
                .setIfMissing("spark.sql.shuffle.partitions", "8"); // what is put together is small
        boolean isComplete;
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            isComplete = run(spark, args[0], args[1], args[2]);
        }
        if (!isComplete) {
            System.exit(1);
        }
    }

    /** {@return whether all facts could be read} */
    static boolean run(SparkSession spark, String kind, String what, String output) throws IOException {
        RuleSet rules = RuleSet.load("education", NationalBatch.class.getClassLoader());
        Counts counts = Counts.in(spark.sparkContext());
        spark.sparkContext().addSparkListener(new Progress(counts, System.out));
        new Country(spark, rules, counts).judge(dossiers(spark, rules, kind, what), output);
        spark.read().parquet(output).createOrReplaceTempView("judged");
        spark.sql(TABLE).show(false);
        List<Row> unread = spark.sql(UNREAD).collectAsList();
        unread.forEach(row -> System.out.println("未评价 / not evaluated " + row.get(0) + "\n" + row.get(1)));
        System.out.println("已写出 / wrote " + output
                + "；规则编译了 %1$d 次 / rules were compiled %1$d times"
                        .formatted(counts.compilations().value()));
        return unread.isEmpty();
    }

    private static Dataset<Row> dossiers(SparkSession spark, RuleSet rules, String kind, String what)
            throws IOException {
        return switch (kind) {
            case "facts" -> new FactTables(spark).dossiers(Path.of(what));
            case "classes" -> new GeneratedClasses(spark, rules).dossiers(Long.parseLong(what));
            default -> throw new IllegalArgumentException(USAGE);
        };
    }
}
