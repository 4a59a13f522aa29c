package org.zhize.samples.consumers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers have built runs, on the oldest Java and on the newest, and says what it should. */
@ParameterizedClass(name = "JDK {0}")
@ValueSource(ints = {17, 25})
class ConsumersTest {

    private static final Path BUILT = Path.of("target/strangers");

    private final Path java;

    ConsumersTest(int version) throws IOException {
        Optional<Path> jdk = Jdks.find(version);
        assumeTrue(jdk.isPresent(), "no JDK " + version + " on this machine");
        java = jdk.orElseThrow().resolve("bin/java");
    }

    @Test
    void on_the_class_path_with_rules_in_the_jar_beside_it_and_in_a_string() throws Exception {
        assertThat(run("plain", "-jar", "target/plain.jar", "beside/lighting")).isEqualTo("""
                inside the jar: budget-grows MET lamps-work MET streets-lit MET
                  no rule uses facts of type Bench
                beside it: budget-grows MET lamps-work NOT_MET streets-lit MET
                  no rule uses facts of type Bench
                in a string: glow MET
                  no rule uses facts of type Bench
                  no rule uses facts of type Budget
                  no rule uses facts of type Street
                stranger's loader: budget-grows MET lamps-work NOT_MET streets-lit MET
                  no rule uses facts of type Bench
                glow.drl:3:12  ZZ206  The field Lamps.glow is a double, which a rule cannot read: binary fractions cannot be compared exactly
                  3 |     Lamps( glow > 0 )
                    |            ^^^^
                Make it a BigDecimal

                """);
    }

    @Test
    void on_the_module_path_and_says_which_line_a_module_lacks() throws Exception {
        String lib = "target/modular.jar" + System.getProperty("path.separator") + "target/lib";

        assertThat(run("modular", "-p", lib, "-m", "com.example.modular/com.example.modular.Main"))
                .startsWith("module com.example.modular asks org.zhize.engine: MET\n")
                .contains("Not evaluated", "add: exports com.example.modular.hidden;")
                .contains("not on the class path; in a module, add to module-info.java: opens sealed;");
    }

    @Test
    void shaded_into_one_jar() throws Exception {
        assertThat(run("shaded", "-jar", "target/shaded.jar")).isEqualTo("NOT_MET\n");
    }

    @Test
    void in_a_fat_jar_of_spring_boot_3() throws Exception {
        assertThat(run("boot-3", "-jar", "target/boot-3.jar", "beside/lighting"))
                .matches(boot(3));
    }

    @Test
    void in_a_fat_jar_of_spring_boot_4() throws Exception {
        assertThat(run("boot-4", "-jar", "target/boot-4.jar", "../boot-3/beside/lighting"))
                .matches(boot(4));
    }

    private static String boot(int version) {
        return """
                Spring Boot %d\\.[.\\d]+
                inside the jar: \\[MET, MET, MET, MET]
                beside it: \\[NOT_MET, NOT_MET, NOT_MET, NOT_MET]
                in a library: education
                in a string: \\[MET, MET, MET, MET]
                """.formatted(version);
    }

    private String run(String stranger, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                java.toString(),
                                "-Dfile.encoding=UTF-8",
                                "-Dstdout.encoding=UTF-8",
                                "-XX:TieredStopAtLevel=1"),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command)
                .directory(BUILT.resolve(stranger).toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        return output.replace("\r\n", "\n");
    }
}
