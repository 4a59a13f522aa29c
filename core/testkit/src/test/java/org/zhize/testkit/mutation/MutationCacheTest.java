package org.zhize.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationCacheTest {

    private static final String MORE = "{ year: 2021, amount: 100 }, { year: 2022, amount: 120 } => MET";
    private static final String EQUAL = "{ year: 2021, amount: 100 }, { year: 2022, amount: 110 } => MET";

    @TempDir
    Path root;

    private GrantRules rules;

    @BeforeEach
    void write_the_rules() {
        rules = GrantRules.in(root.resolve("rules"), GrantRules.GROWTH).scenarios(List.of(MORE));
    }

    private MutationReport kept() {
        return rules.mutations().keptIn(root.resolve("cache")).run();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(root.resolve("cache"))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** A result that nobody could get by trying. */
    private void tamper() throws IOException {
        for (Path file : files()) {
            Files.writeString(file, Files.readString(file).replaceAll("(\\d+)=(KILLED|REFUSED)", "$1=SURVIVED"));
        }
    }

    @Test
    void what_came_out_is_not_tried_again() throws IOException {
        MutationReport first = kept();
        assertThat(kept()).isEqualTo(first);

        tamper();

        assertThat(kept().survivors()).hasSameSizeAs(first.results());
    }

    @Test
    void other_scenarios_are_tried() throws IOException {
        kept();
        tamper();

        rules.scenarios(List.of(MORE, EQUAL));

        assertThat(kept()).isEqualTo(rules.report());
    }

    @Test
    void another_threshold_is_tried() throws IOException {
        kept();
        tamper();

        Path criterion = root.resolve("rules/grant/grant.yaml");
        Files.writeString(criterion, Files.readString(criterion).replace("value: 10", "value: 9"));

        assertThat(kept()).isEqualTo(rules.report());
    }

    @Test
    void other_regions_are_tried() throws IOException {
        kept();
        tamper();

        rules.write("regions/370000.yaml", "region: 370000\ngrant.floor: { 2020-01-01: { value: 8, basis: 测试 } }\n");

        assertThat(kept()).isEqualTo(rules.report());
    }

    @Test
    void broken_files_are_written_anew() throws IOException {
        MutationReport first = kept();
        for (Path file : files()) {
            Files.writeString(file, "digest=\\u00");
        }

        assertThat(kept()).isEqualTo(first);
        assertThat(kept()).isEqualTo(first);
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".tmp"));
    }
}
