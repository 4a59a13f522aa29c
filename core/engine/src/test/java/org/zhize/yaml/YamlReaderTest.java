package org.zhize.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;

/** YAML as people write it, with the place of every value. */
class YamlReaderTest {

    private final Problems problems = new Problems();

    private YamlMapping read(String text) {
        return YamlValue.read(new SourceText("a.yaml", text), problems).orElseThrow();
    }

    private List<Problem> problems(String text) {
        YamlValue.read(new SourceText("a.yaml", text), problems);
        return problems.inFileOrder();
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_column() {
        assertThat(read("a: { 𠮷: 1, b: 2 }")
                        .mapping("a", problems)
                        .orElseThrow()
                        .keyLocation("b")
                        .span())
                .isEqualTo(new Span(1, 12, 1));
    }

    @Test
    void what_is_missing_behind_the_last_line_is_told_at_its_end() {
        assertThat(problems("{ \n"))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.location().span().line()).isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10",
        "1.10, 1.10",
        "2022.1, 2022.1",
        "0010, 0010",
        "1e3, 1e3",
        "yes, yes",
        "2022-01-01, 2022-01-01",
        "'\"\"', ''",
        "'\"a b\"', a b"
    })
    void a_value_is_the_text_that_was_written(String written, String text) {
        assertThat(read("a: " + written).text("a", problems))
                .get()
                .extracting(YamlText::text)
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: null", "a: ~", "a: Null", "b: 1"})
    void nothing_is_nothing(String text) {
        assertThat(read(text).get("a")).isEmpty();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: \"null\"", "a: \"~\"", "a: \"\"", "a: nul"})
    void a_text_between_quotes_is_a_text(String text) {
        assertThat(read(text).get("a")).isPresent();
    }

    @Test
    void keys_keep_their_order() {
        assertThat(read("b: 1\na: 2\nc: 3").entries().keySet()).containsExactly("b", "a", "c");
    }

    @Test
    void a_key_written_twice_is_told_at_the_second_and_the_first_counts() {
        YamlMapping file = read("a: 1\nb: 2\na: 3\n");
        assertThat(file.text("a", problems)).get().extracting(YamlText::text).isEqualTo("1");
        assertThat(problems.inFileOrder())
                .singleElement()
                .hasToString("Problem[code=DUPLICATE_KEY, location=a.yaml:3:1, arguments=[Bilingual[zh=a, en=a]]]");
    }

    @Test
    void a_key_written_twice_is_told_at_any_depth() {
        assertThat(problems("a:\n  - b: { c: 1, c: 2 }\n"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"随便写一句话", "- a\n- b", "[a, b]", "10", "title： 草稿"})
    void a_file_that_is_no_mapping_is_told_once(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: &x [*x]", "a: &x { b: *x }", "a: &x\n  - b: { c: *x }"})
    void a_value_that_holds_itself_is_told(String text) {
        assertThat(problems(text)).extracting(Problem::code).containsExactly(ProblemCode.YAML_SYNTAX);
    }

    /** Each line twice the one before: 2^30 values. */
    @Test
    void a_few_lines_that_stand_for_millions_of_values_are_told() {
        String lines = IntStream.range(1, 30)
                .mapToObj(i -> "- &l%1$s [*l%2$s, *l%2$s]\n".formatted(i, i - 1))
                .collect(Collectors.joining());
        assertThat(problems("a:\n- &l0 [x, x]\n" + lines))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.YAML_SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void a_file_that_is_nested_too_deeply_is_told(String nesting) {
        assertThat(problems("a:\n  " + nesting.repeat(5000)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.YAML_SYNTAX);
    }

    @Test
    void a_long_file_is_read_quickly() {
        String text =
                IntStream.range(0, 20_000).mapToObj("k%d: 草稿\n"::formatted).collect(Collectors.joining());
        assertThat(read(text).entries()).hasSize(20_000);
    }
}
