package org.zhize.samples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Tables of facts, as they stand in the folder of the quickstart, put together by government: a line of JSON for each that is
 * evaluated, which the library reads. Texts stay texts, so that no number passes through a binary one.
 */
final class FactTables {

    private static final String GOVERNMENTS = "governments.csv";

    private final SparkSession spark;

    FactTables(SparkSession spark) {
        this.spark = spark;
    }

    /** {@return of each government and year a {@code line} of JSON} */
    Dataset<Row> dossiers(Path folder) throws IOException {
        Dataset<Row> situations = read(folder.resolve(GOVERNMENTS));
        return lines(situations, facts(folder));
    }

    /**
     * {@return of each government and year a {@code line} of JSON}
     *
     * @param situations what is evaluated
     * @param facts rows as {@link #facts(String, Dataset)} gives them
     */
    static Dataset<Row> lines(Dataset<Row> situations, Dataset<Row> facts) {
        Dataset<Row> ofType = facts.groupBy("government", "type")
                .agg(concat_ws(",", collect_list("fact")).as("list"))
                .select(
                        col("government"),
                        format_string("\"%s\":[%s]", col("type"), col("list")).as("list"));
        Dataset<Row> ofGovernment = ofType.groupBy("government")
                .agg(concat_ws(",", collect_list("list")).as("facts"));
        Column line =
                format_string("{\"situation\":%s,\"facts\":{%s}}", col("situation"), coalesce(col("facts"), lit("")));
        return situations
                .withColumn("situation", to_json(struct(columns(situations))))
                .join(ofGovernment, new String[] {"government"}, "left")
                .select(col("government"), line.as("line"));
    }

    /**
     * {@return rows with the {@code government}, the {@code type} and the {@code fact}, as JSON}
     *
     * @param table with a column {@code government}, whose facts they are
     */
    static Dataset<Row> facts(String type, Dataset<Row> table) {
        Column fact = to_json(struct(columns(table.drop("government"))));
        return table.select(col("government"), lit(type).as("type"), fact.as("fact"));
    }

    private static Column[] columns(Dataset<Row> table) {
        return Stream.of(table.columns()).map(name -> col("`" + name + "`")).toArray(Column[]::new);
    }

    private Dataset<Row> facts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv") && !file.endsWith(GOVERNMENTS))
                    .sorted()
                    .map(file -> facts(stem(file), read(file)))
                    .reduce(Dataset::unionByName)
                    .orElseThrow(() -> new IllegalArgumentException("文件夹里没有事实 / no facts in " + folder));
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ".csv".length());
    }

    private Dataset<Row> read(Path file) {
        return spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(file.toUri().toString());
    }
}
