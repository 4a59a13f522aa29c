package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.dossier.Dossier;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.suggestion.ScenarioYaml;

/** What the library writes for analysts is what it reads. */
class WrittenScenariosTest {

    private final ScenarioSuite education = ScenarioSuite.load(Path.of("education"));

    @Test
    void every_scenario_is_written_so_that_it_is_read_back(@TempDir Path folder) throws IOException {
        Map<String, List<Scenario>> files = education.scenarios().stream()
                .collect(Collectors.groupingBy(
                        scenario -> scenario.location().file(), TreeMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Scenario>> file : files.entrySet()) {
            Path written = folder.resolve(file.getKey());
            Files.createDirectories(written.getParent());
            Files.writeString(written, confirmed(file.getValue()));
        }
        ScenarioSuite read = ScenarioSuite.of(education.rules(), folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.scenarios()).hasSameSizeAs(education.scenarios());
        for (int i = 0; i < read.scenarios().size(); i++) {
            assertSame(read.scenarios().get(i), education.scenarios().get(i));
        }
    }

    private String confirmed(List<Scenario> scenarios) {
        List<String> rows = scenarios.stream()
                .map(scenario ->
                        ScenarioYaml.of(scenario, education.run(scenario).evaluation()))
                .toList();
        return ScenarioYaml.file(rows)
                .replace("[待确认]", "[]")
                .replace("grade: 待确认", "grade: good")
                .replace("待确认", "MET");
    }

    private static void assertSame(Scenario read, Scenario original) {
        assertThat(tuple(read.name(), read.situation(), byType(read)))
                .isEqualTo(tuple(original.name(), original.situation(), byType(original)));
        assertThat(read.expectations()).hasSameSizeAs(original.expectations());
    }

    /** The order of types is not kept: the facts given to all scenarios of a file come first in each. */
    private static List<List<Object>> byType(Scenario scenario) {
        return scenario.dossiers().stream()
                .map(Dossier::facts)
                .map(facts -> facts.stream()
                        .sorted(Comparator.comparing(fact -> fact.getClass().getName()))
                        .toList())
                .toList();
    }
}
