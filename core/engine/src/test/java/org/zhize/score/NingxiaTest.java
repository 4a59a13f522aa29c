package org.zhize.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(oneMet.scaled())
                .isEqualByComparingTo(new BigDecimal(100)
                        .divide(BigDecimal.valueOf(scheme().leaves().count()), 2, RoundingMode.HALF_UP));
    }

    /** The source prints 90及以上, 80—89, 65—79 and below 65, and nothing for what lies between. */
    @ParameterizedTest
    @CsvSource({"17, 19, 89.47, good", "19, 24, 79.17, pass", "11, 17, 64.71, fail", "9, 10, 90, excellent"})
    void a_score_between_two_printed_bands_has_a_grade(int met, int counted, BigDecimal scaled, String grade)
            throws IOException {
        Map<String, Achieved> achieved = new HashMap<>();
        for (Indicator leaf : scheme().leaves().toList()) {
            int place = achieved.size();
            Verdict verdict = place < met ? Verdict.MET : place < counted ? Verdict.NOT_MET : Verdict.NOT_APPLICABLE;
            achieved.put(leaf.id(), Achieved.of(verdict));
        }
        Score score = Scorer.score(scheme(), ScoreInput.of(achieved));
        assertThat(score.scaled()).isEqualByComparingTo(scaled);
        assertThat(score.gradeAfter()).extracting(Grade::id).isEqualTo(grade);
    }
}
