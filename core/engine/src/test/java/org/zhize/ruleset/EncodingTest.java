package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSet;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Files as editors save them. */
class EncodingTest {

    private static final String RULE = """
            // 草稿
            rule "草稿"
            when
            \tSituation( $year : dataYear )
            then
            \trequire.that($year).isAtLeast(1);
            end
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void a_sound_rule_set() {
        Draft.sound().writeTo(folder);
    }

    private List<Problem> saved(String file, byte[] bytes) throws IOException {
        Files.write(folder.resolve(file), bytes);
        return RuleSet.check(folder);
    }

    private List<Problem> saved(String text) throws IOException {
        return saved(Draft.RULES, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sound_rule_set_has_no_problem() {
        assertThat(RuleSet.check(folder)).isEmpty();
    }

    @Test
    void tabs_are_spaces() throws IOException {
        assertThat(saved(RULE)).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(saved("\uFEFF" + RULE)).isEmpty();
    }

    @Test
    void a_byte_order_mark_moves_no_caret() throws IOException {
        assertThat(saved("\uFEFFrule 草稿 when Situation() then require.holds(\"有\"); end"))
                .singleElement()
                .hasToString("Problem[code=SYNTAX, location=funding/draft.drl:1:6, %s".formatted(arguments()));
    }

    private static String arguments() {
        return "arguments=[Bilingual[zh=草稿, en=草稿], Bilingual[zh=\"文字\", en=\"text\"]]]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruleset.yaml", "parameters.yaml", "regions.csv", Draft.CRITERION})
    void a_byte_order_mark_is_passed_over_in_every_kind_of_file(String file) throws IOException {
        assertThat(saved(file, ("\uFEFF" + Draft.sound().text(file)).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruleset.yaml", "parameters.yaml", "regions.csv", Draft.CRITERION, Draft.RULES})
    void windows_line_ends_are_line_ends(String file) throws IOException {
        assertThat(saved(file, Draft.sound().text(file).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_line_is_counted_however_it_ends(String end) throws IOException {
        assertThat(saved(RULE.replace("dataYear", "dataYaer").replace("\n", end)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().span().line()).isEqualTo(4);
                    assertThat(problem.location().excerpt()).isEqualTo("\tSituation( $year : dataYaer )");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void a_file_in_utf_16_is_told_once(String charset) throws IOException {
        assertThat(saved(Draft.RULES, RULE.getBytes(Charset.forName(charset))))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruleset.yaml", "regions.csv", Draft.CRITERION})
    void any_file_in_another_encoding_is_told_once(String file) throws IOException {
        assertThat(saved(file, (Draft.sound().text(file) + "# 说明").getBytes(Charset.forName("GBK"))))
                .singleElement()
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.NOT_UTF8);
    }

    @Test
    void a_file_that_no_person_wrote_is_refused() throws IOException {
        assertThat(saved(Draft.RULES, new byte[2_000_001])).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
            assertThat(problem.message(Locale.CHINESE)).isEqualTo("文件太大，或太多：一个文件的字节数最多 2000000");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\uFEFF",
                "// 以后再写",
                "/* 以后\n再写 */",
                "package test.funding",
                "package test.funding;\n// 完\n"
            })
    void a_file_without_a_rule_is_told_once(String text) throws IOException {
        assertThat(saved(text)).singleElement().extracting(Problem::code).isEqualTo(ProblemCode.NO_RULE);
    }
}
