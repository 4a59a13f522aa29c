package org.zhize.samples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zhize.RuleSet;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;

/**
 * Judges all governments of a country: each province with all below it in one task, in parallel, then the nation by the verdicts
 * of which its rules ask.
 *
 * <p>A task knows the facts of its own province and of the nation. So it finds what a single machine finds, unless rules ask for
 * a value folded over the provinces, or a scheme ranks them among each other.
 */
final class Country {

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final Regions regions;
    private final RuleText rules;
    private final Counts counts;

    Country(SparkSession spark, RuleSet rules, Counts counts) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.regions = rules.content().regions();
        this.rules = RuleText.of(rules, context);
        this.counts = counts;
    }

    /**
     * Writes what is found as Parquet.
     *
     * @param dossiers of each government and year a {@code line} of JSON
     * @param folder where it goes; what was there before is replaced
     */
    void judge(Dataset<Row> dossiers, String folder) {
        Dataset<Row> placed = dossiers.join(units(), "government").persist();
        Dataset<Row> top = placed.where(col("isTop"));
        Dataset<Row> rest = placed.where(not(col("isTop")));

        context.sc().setJobDescription("把事实归到各级政府 / facts are put together by government");
        List<String> above = top.select("line").as(Encoders.STRING()).collectAsList();
        int provinces = (int) rest.select("unit").distinct().count();

        context.sc().setJobDescription("评各省及所辖市县 / provinces, with all below them, are judged");
        Dataset<Row> apart = rest.repartition(Math.max(1, provinces), col("unit"));
        judge(apart, above, List.of()).write().mode(SaveMode.Overwrite).parquet(folder);

        context.sc().setJobDescription("评全国 / the nation is judged");
        judge(top.coalesce(1), List.of(), told(folder))
                .write()
                .mode(SaveMode.Append)
                .parquet(folder);
        placed.unpersist();
    }

    private Dataset<Row> judge(Dataset<Row> dossiers, List<String> above, List<Row> below) {
        DossierJudge judge = new DossierJudge(rules, above, context.broadcast(below), counts);
        return dossiers.mapPartitions(judge, Encoders.row(Judged.SCHEMA));
    }

    private List<Row> told(String folder) {
        return spark.read()
                .parquet(folder)
                .select(col("government"), col("dataYear"), col("asOf"), col("purpose"), inline(col("told")))
                .collectAsList();
    }

    /** Which governments are judged in one task: a region directly below the nation, with all below it. */
    private Dataset<Row> units() {
        List<Row> rows = regions.codes().stream().map(this::unit).toList();
        StructType schema = new StructType()
                .add("government", DataTypes.StringType)
                .add("unit", DataTypes.StringType)
                .add("isTop", DataTypes.BooleanType);
        return spark.createDataFrame(rows, schema);
    }

    private Row unit(String government) {
        List<Region> chain = regions.chain(government);
        boolean isTop = chain.size() == 1;
        return RowFactory.create(
                government, chain.get(isTop ? 0 : chain.size() - 2).code(), isTop);
    }
}
