package org.zhize.samples.openinformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhize.RuleSet;
import org.zhize.testkit.RuleSetTests;
import org.zhize.testkit.coverage.CoverageTests;
import org.zhize.testkit.variation.RobustnessTests;

/** A rule set that has nothing to do with education is checked, tested and run like the one that has. */
class OpenInformationTest {

    private static final Path RULES = Path.of("rules");

    @TestFactory
    Stream<DynamicNode> its_scenarios_pass() {
        return RuleSetTests.of(RULES);
    }

    @TestFactory
    Stream<DynamicNode> its_scenarios_cover_it() {
        return CoverageTests.of(RULES, "100 %");
    }

    @TestFactory
    Stream<DynamicNode> no_change_of_facts_makes_it_judge_out_of_nothing() {
        return RobustnessTests.of(RULES);
    }

    @Test
    void nothing_in_it_needs_a_second_look() {
        assertThat(RuleSet.check(RULES)).isEmpty();
    }

    @Test
    void the_program_prints_what_the_readme_shows() throws IOException {
        String printed = printed();

        assertThat(Files.readString(Path.of("README.md")).split("```\n", -1)[1].lines())
                .as(printed)
                .isNotEmpty()
                .allMatch(printed.lines().toList()::contains);
    }

    private static String printed() {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, UTF_8));
        try {
            OpenInformation.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(UTF_8);
    }
}
