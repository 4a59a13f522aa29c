package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;

/** The catalogue of what local governments owe education, and nothing else, is what the rule set judges. */
class CatalogueTest {

    /** By theme: 162 entries, then the checks of the data, then the rules of grading that regions have. */
    private static final Path CATALOGUE = Path.of("src/test/resources/org/zhize/education/catalogue.csv");

    @Test
    void the_rule_set_has_every_entry_of_the_catalogue_and_no_other() throws IOException {
        List<String> ids = Files.readAllLines(CATALOGUE).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();

        assertThat(ids).hasSize(162 + 21 + 4).doesNotHaveDuplicates();
        assertThat(RuleSet.load(Path.of("education")).content().everyCriterion())
                .extracting(Criterion::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void the_log_of_changes_starts_with_this_version() throws IOException {
        String newest = Files.readAllLines(Path.of("education/CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .orElseThrow();

        assertThat(newest)
                .startsWith(
                        "## " + RuleSet.load(Path.of("education")).identity().version() + "（");
    }
}
