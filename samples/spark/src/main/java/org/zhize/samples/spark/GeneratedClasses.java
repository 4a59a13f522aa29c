package org.zhize.samples.spark;

import static org.apache.spark.sql.functions.col;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.zhize.RuleSet;
import org.zhize.parameter.Parameters;
import org.zhize.parameter.Region;
import org.zhize.parameter.Regions;
import org.zhize.rule.Situation;

/**
 * Classes of schools all over the country, made up: nobody's real figures. The same number gives the same classes on every
 * machine. Spark SQL counts them for every government; which class is large, the rules say.
 */
final class GeneratedClasses {

    private static final Year YEAR = Year.of(2022);

    /** By the county, up to 10 % of the classes are large and up to 1 % super-large. */
    private static final String CLASSES = """
            SELECT government, id AS class, pmod(xxhash64(id, 'size'), 10) + CASE
                WHEN pmod(xxhash64(id), 1000) < pmod(xxhash64(government, 'super-large'), 11) THEN 66
                WHEN pmod(xxhash64(id), 1000) < pmod(xxhash64(government, 'large'), 101) THEN 56
                ELSE 46 - 10 * pmod(id, 3) END AS pupils
            FROM range(:classes) JOIN counties ON pmod(id, :counties) = number
            """;

    private static final String CLASS_SIZES = """
            WITH sizes AS (SELECT government, pupils, count(*) AS classes FROM classes GROUP BY government, pupils)
            SELECT above AS government, :year AS year, 'compulsory' AS stage,
                sum(classes) AS classes,
                sum(if(pupils >= largeFrom, classes, 0)) AS largeClasses,
                sum(if(pupils >= superLargeFrom, classes, 0)) AS superLargeClasses,
                '生成的数据，不是真实的 / generated, not real' AS source
            FROM sizes JOIN places USING (government)
            GROUP BY above
            """;

    private final SparkSession spark;
    private final Regions regions;
    private final Parameters parameters;

    GeneratedClasses(SparkSession spark, RuleSet rules) {
        this.spark = spark;
        this.regions = rules.content().regions();
        this.parameters = rules.content().parameters();
    }

    /** {@return of each government a {@code line} of JSON with what the classes come to} */
    Dataset<Row> dossiers(long classes) {
        List<String> counties = regions.codes().stream().filter(this::isLowest).toList();
        table("counties", "number INT, government STRING", numbered(counties));
        spark.sql(CLASSES, Map.of("classes", classes, "counties", counties.size()))
                .createOrReplaceTempView("classes");
        String places = "government STRING, above STRING, largeFrom DECIMAL, superLargeFrom DECIMAL";
        table("places", places, counties.stream().flatMap(this::places).toList());
        Dataset<Row> sizes = spark.sql(CLASS_SIZES, Map.of("year", YEAR.getValue()));
        Dataset<Row> situations = sizes.select(col("government"), col("year").as("dataYear"));
        return FactTables.lines(situations, FactTables.facts("ClassSizes", sizes));
    }

    private void table(String name, String columns, List<Row> rows) {
        spark.createDataFrame(rows, StructType.fromDDL(columns)).createOrReplaceTempView(name);
    }

    private static List<Row> numbered(List<String> counties) {
        return IntStream.range(0, counties.size())
                .mapToObj(number -> RowFactory.create(number, counties.get(number)))
                .toList();
    }

    private boolean isLowest(String code) {
        return regions.existsOn(code, YEAR.atMonth(12).atEndOfMonth())
                && regions.children(code, YEAR.atMonth(12).atEndOfMonth()).isEmpty();
    }

    /** Each region above may have drawn its own line. */
    private Stream<Row> places(String county) {
        return regions.chain(county).stream()
                .map(Region::code)
                .map(above -> RowFactory.create(
                        county, above, from("large-class.from", above), from("super-large-class.from", above)));
    }

    private BigDecimal from(String parameter, String region) {
        return new BigDecimal(parameters
                .inForce(parameter, Situation.of(region, YEAR))
                .orElseThrow()
                .setting()
                .text());
    }
}
