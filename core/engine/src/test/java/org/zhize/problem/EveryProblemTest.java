package org.zhize.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of problem that reading a rule set can tell, on an example that is mended by what is told. */
class EveryProblemTest {

    static Stream<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_once_and_at_its_place(Mistake mistake) {
        assertThat(mistake.wrong().problems())
                .extracting(
                        Problem::code,
                        problem -> problem.location().file(),
                        problem -> problem.location().span())
                .containsExactly(tuple(
                        mistake.code(),
                        mistake.wrong().marked().file(),
                        mistake.wrong().marked().span()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_in_both_languages(Mistake mistake) {
        Problem told = mistake.wrong().problems().get(0);
        assertThat(words(told, Locale.CHINESE)).isEqualTo(mistake.zh());
        assertThat(words(told, Locale.ENGLISH)).isEqualTo(mistake.en());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mended_mistake_is_told_no_more(Mistake mistake) {
        assertThat(mistake.right().problems()).isEmpty();
    }

    private static List<String> words(Problem problem, Locale locale) {
        return Stream.of(problem.message(locale), problem.repair(locale))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
