package org.zhize.samples.spark;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.ruleset.Sha256;

/** The program as a cluster takes it: jars beside Spark, in class loaders of their own that ask Spark's last. */
class SparkSubmitTest {

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();

    /** What Spark does not have. */
    private static final Predicate<String> OURS = Pattern.compile(
                    "classes$|zhize-|drools-|kie-|fastcsv|jmustache|snakeyaml-engine|commons-numbers")
            .asPredicate();

    /** What Spark has too, perhaps in another version. */
    private static final Predicate<String> SHARED = Pattern.compile(
                    "antlr4-runtime|commons-text|jackson-core|slf4j-api")
            .asPredicate();

    @TempDir
    Path folder;

    @Test
    void submitted_with_its_own_class_loaders_it_reports_what_the_golden_file_says() throws Exception {
        Path output = folder.resolve("reports");

        String printed = submit("facts", "../quickstart/facts", output.toString());

        assertThat(printed).contains("▌评各省及所辖市县", "▌评全国", "已评 28 个政府", "规则编译了 1 次");
        assertThat(digests(output)).containsExactlyInAnyOrderElementsOf(golden());
    }

    private String submit(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@java.options",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-Dsun.stdout.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                entries(OURS.negate()).collect(joining(File.pathSeparator)),
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                "local[2]"));
        Stream.of("spark.driver.userClassPathFirst", "spark.executor.userClassPathFirst")
                .forEach(option -> command.addAll(List.of("--conf", option + "=true")));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--jars"));
        command.add(entries(OURS.or(SHARED))
                .filter(entry -> !entry.equals(CLASSES.toString()) && !entry.endsWith("test-classes"))
                .map(this::jar)
                .collect(joining(",")));
        command.addAll(List.of("--class", NationalBatch.class.getName(), jar(CLASSES.toString())));
        command.addAll(List.of(arguments));
        File printed = folder.resolve("printed.txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start();
        int status = process.waitFor();
        String text = Files.readString(printed.toPath(), StandardCharsets.UTF_8);
        assertThat(status).as(text).isZero();
        return text;
    }

    private static Stream<String> entries(Predicate<String> which) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(which);
    }

    /** Spark takes no folders, which modules of the same build may still be. */
    private String jar(String entry) {
        if (!Files.isDirectory(Path.of(entry))) {
            return entry;
        }
        String jar =
                folder.resolve(Integer.toHexString(entry.hashCode()) + ".jar").toString();
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--file", jar, "-C", entry, ".");
        return jar;
    }

    private static List<String> golden() throws IOException {
        return Files.readAllLines(Path.of("../quickstart/facts.golden.csv")).stream()
                .filter(row -> row.contains(",SHA-256,"))
                .toList();
    }

    private static List<String> digests(Path output) throws IOException {
        List<String> digests = new ArrayList<>();
        try (Stream<Path> files = Files.list(output)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".parquet")).toList()) {
                read(file, digests);
            }
        }
        return digests;
    }

    /** By Parquet alone: what any program would read. */
    private static void read(Path file, List<String> digests) throws IOException {
        try (ParquetReader<Group> rows = ParquetReader.builder(
                        new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .build()) {
            for (Group row = rows.read(); row != null; row = rows.read()) {
                digests.add("%s,%d,%s,SHA-256,%s"
                        .formatted(
                                row.getString("government", 0),
                                row.getInteger("dataYear", 0),
                                row.getString("purpose", 0),
                                Sha256.of(row.getString("report", 0))));
            }
        }
    }
}
