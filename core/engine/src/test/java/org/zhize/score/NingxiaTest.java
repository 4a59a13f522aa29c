package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlValue;

/** The scheme that the rule set brings. */
class NingxiaTest {

    private static final Path RULES = Path.of("../../rules/education");

    private static Scheme scheme() throws IOException {
        Problems problems = new Problems();
        SourceText source = new SourceText(
                "schemes/ningxia-2019.yaml", Files.readString(RULES.resolve("schemes/ningxia-2019.yaml")));
        Scheme scheme = new SchemeReader(problems)
                .read("ningxia-2019", YamlValue.read(source, problems).orElseThrow());
        scheme.checkCriteria(criteria(), problems);
        assertThat(problems.inFileOrder()).isEmpty();
        return scheme;
    }

    private static Set<String> criteria() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl") || name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.indexOf('.')))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void it_is_read_and_names_criteria_that_exist() throws IOException {
        assertThat(scheme().unverified()).isTrue();
        assertThat(scheme().appliesTo("county")).isTrue();
        assertThat(scheme().appliesTo("province")).isFalse();
    }

    @Test
    void no_weight_is_made_up() throws IOException {
        assertThat(scheme().leaves())
                .extracting(Indicator::points)
                .allSatisfy(points -> assertThat(points).isEqualByComparingTo("1"));
    }

    @Test
    void missing_data_do_not_flatter() throws IOException {
        Score empty = Scorer.score(scheme(), ScoreInput.of(Map.of()));
        Score oneMet = Scorer.score(scheme(), ScoreInput.of(Map.of("two-no-decrease", Achieved.of(Verdict.MET))));
        assertThat(empty.scaled()).isZero();
        assertThat(oneMet.scaled()).isEqualByComparingTo("10");
    }
}
