package org.zhize;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a named module, with a consumer's module that exports its facts and opens nothing. */
class ModulePathTest {

    private static final String DESCRIPTOR = """
            module consumer {
                requires org.zhize.engine;
                exports consumer.facts;
            }
            """;

    private static final String FACT = """
            package consumer.facts;

            public record Funding(int year, @org.zhize.rule.Unit("万元") java.math.BigDecimal amount) {}
            """;

    private static final String MAIN = """
            package consumer.application;

            import consumer.facts.Funding;
            import java.io.StringWriter;
            import java.math.BigDecimal;
            import java.nio.file.Path;
            import java.time.Year;
            import java.util.List;
            import java.util.Locale;
            import org.zhize.Evaluation;
            import org.zhize.Evaluator;
            import org.zhize.RuleSet;
            import org.zhize.report.JsonReport;
            import org.zhize.rule.Situation;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    Evaluation evaluation = Evaluator.of(RuleSet.load(Path.of(arguments[0])))
                            .evaluate(Situation.of("371002", Year.of(2022)), List.of(
                                    new Funding(2021, new BigDecimal("100")),
                                    new Funding(2022, new BigDecimal("110"))));
                    StringWriter json = new StringWriter();
                    JsonReport.write(evaluation.catalogue(), List.of(evaluation.assessment()), json);
                    System.out.println(evaluation.verdict("growth") + " in " + RuleSet.class.getModule().getName());
                    System.out.println(evaluation.explain("growth", Locale.ENGLISH));
                    System.out.println(json);
                }
            }
            """;

    private static final String MEANING = """
            title: growth
            basis: [test]
            parameters:
              floor: { unit: "%", values: { 2000-01-01: { value: 10, basis: test } } }
            """;

    private static final String RULE = """
            rule "growth"
            when
                Situation( $year : dataYear )
                Funding( year == $year - 1, $last : amount )
                accumulate( Funding( amount > 0, $amount : amount ); $sum : sum($amount) )
            then
                require.growth($last, $sum - $last).isAtLeast(parameters.percent("floor"));
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void rules_are_compiled_and_fired_on_the_module_path() throws Exception {
        write("rules/ruleset.yaml", "id: test\nversion: 1\nfacts: consumer.facts\n");
        write("rules/growth.yaml", MEANING);
        write("rules/growth.drl", RULE);
        compile(
                write("source/module-info.java", DESCRIPTOR),
                write("source/consumer/facts/Funding.java", FACT),
                write("source/consumer/application/Main.java", MAIN));

        assertThat(run()).contains("MET in org.zhize.engine", "\"verdict\": \"MET\"", "\"observed\": \"10\"");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String modulePath() {
        Stream<String> libraries = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> Stream.of(
                                "junit", "jqwik", "archunit", "assertj", "byte-buddy", "slf4j-nop", "surefire")
                        .noneMatch(entry::contains));
        Path engine = Path.of(Evaluator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return Stream.concat(Stream.of(engine.toString()), libraries).collect(Collectors.joining(File.pathSeparator));
    }

    private void compile(Path... sources) {
        List<String> arguments = Stream.concat(
                        Stream.of(
                                "--module-path",
                                modulePath(),
                                "-d",
                                folder.resolve("consumer").toString(),
                                "-encoding",
                                "UTF-8"),
                        Stream.of(sources).map(Path::toString))
                .toList();

        ToolProvider compiler = ToolProvider.findFirst("javac").orElseThrow();

        assertThat(compiler.run(System.out, System.err, arguments.toArray(String[]::new)))
                .isZero();
    }

    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        modulePath() + File.pathSeparator + folder.resolve("consumer"),
                        "--module",
                        "consumer/consumer.application.Main",
                        folder.resolve("rules").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
