package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.criterion.Criterion;
import org.zhize.rule.Situation;

/** What people read who do not read Chinese. */
class EnglishTest {

    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluation WITHOUT_FACTS =
            Evaluator.of(RULES).evaluate(Situation.of("371002", Year.of(2022)), List.of());
    private static final Pattern DOUBLED = Pattern.compile("\\b([a-z]{3,}) \\1\\b");

    static Stream<String> criteria() {
        return RULES.content().criteria().stream().map(Criterion::id);
    }

    @ParameterizedTest
    @MethodSource("criteria")
    void no_word_is_said_twice(String criterion) {
        assertThat(DOUBLED.matcher(WITHOUT_FACTS.explain(criterion, Locale.ENGLISH))
                        .results()
                        .map(found -> found.group()))
                .isEmpty();
    }
}
