package org.zhize.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.exact.UnitOfMeasure;

/** The sentences of all problems. */
class MessagesTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    static Stream<Mistake> mistakes() {
        return Mistake.all();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.zhize.problem.problems", language);
    }

    private static Problem with(ProblemCode code, int count) {
        Object[] arguments =
                IntStream.range(0, count).mapToObj(i -> "«" + i + "»").toArray();
        return Problem.of(code, Location.of("a.drl"), arguments);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_problem_has_a_sentence_in_both_languages(ProblemCode code) {
        assertThat(LANGUAGES)
                .allSatisfy(
                        language -> assertThat(with(code, 9).message(language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void both_languages_name_the_same_values(ProblemCode code) {
        assertThat(placeholders(Locale.CHINESE, code)).isEqualTo(placeholders(Locale.ENGLISH, code));
    }

    private static Set<String> placeholders(Locale language, ProblemCode code) {
        Set<String> found = new TreeSet<>();
        ResourceBundle bundle = bundle(language);
        Stream.of(".message", ".repair")
                .map(code.code()::concat)
                .filter(bundle::containsKey)
                .forEach(key -> PLACEHOLDER
                        .matcher(bundle.getString(key))
                        .results()
                        .forEach(hit -> found.add(key + hit.group())));
        return found;
    }

    @Test
    void codes_are_different_and_keep_to_their_form() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("ZZ[1-8]\\d\\d"));
    }

    @Test
    void both_languages_have_the_same_sentences_and_none_is_left_over() {
        TreeSet<String> codes = new TreeSet<>(
                Arrays.stream(ProblemCode.values()).map(ProblemCode::code).toList());
        assertThat(bundle(Locale.CHINESE).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
        assertThat(bundle(Locale.CHINESE).keySet()).allMatch(key -> codes.contains(key.substring(0, 5)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void no_value_is_left_open_and_none_is_empty(Mistake mistake) {
        for (Problem problem : mistake.wrong().problems()) {
            assertThat(problem.arguments())
                    .allSatisfy(argument -> assertThat(argument.zh()).isNotBlank());
            assertThat(LANGUAGES)
                    .allSatisfy(language -> assertThat(problem.render(language)).doesNotContainPattern(PLACEHOLDER));
        }
    }

    @Test
    void what_an_author_wrote_is_never_taken_for_a_value_to_fill_in() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_PARAMETER, Location.of("a.drl"), "{1}", "{0}");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("没有名为 {1} 的参数");
    }

    @Test
    void a_language_that_is_not_there_is_chinese() {
        assertThat(with(ProblemCode.NO_RULE, 0).message(Locale.FRENCH)).isEqualTo("文件里没有规则");
    }

    @Test
    void the_language_does_not_depend_on_where_the_program_runs() {
        assertThat(with(ProblemCode.NO_RULE, 0).message(Locale.UK)).isEqualTo("The file holds no rule");
        assertThat(with(ProblemCode.NO_RULE, 0).message(Locale.TRADITIONAL_CHINESE))
                .isEqualTo("文件里没有规则");
    }

    /** Units are Chinese, and so is the example of a Chinese title. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void english_sentences_are_english_but_for_what_the_author_wrote(Mistake mistake) {
        Draft wrong = mistake.wrong();
        String units = UnitOfMeasure.atomsKnown() + UnitOfMeasure.prefixesKnown();
        String written = wrong + wrong.text("regions.csv") + units + "斤{ zh: 中文名称 }";
        for (Problem problem : wrong.problems()) {
            String foreign = (problem.message(Locale.ENGLISH) + problem.repair(Locale.ENGLISH))
                    .codePoints()
                    .filter(Character::isIdeographic)
                    .filter(character -> written.indexOf(character) < 0)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(foreign).isEmpty();
        }
    }
}
