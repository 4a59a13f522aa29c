package org.zhize.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;

/** What somebody who mistyped YAML is told: the place, what is wrong with it, and what to write. */
class YamlMistakesTest {

    private static final String CASES = """
            title: 草稿
            basis： [甲]
            => 2:6 这里的 ： 是全角符号；换成英文输入法，改为 : 加一个空格
            title：草稿
            basis: [甲]
            => 1:6 这里的 ： 是全角符号；换成英文输入法，改为 : 加一个空格
            title: { zh: 草稿， en: draft }
            => 1:16 这里的 ， 是全角符号；换成英文输入法，改为 ,
            title: { zh： 草稿, en: draft }
            => 1:12 这里的 ： 是全角符号；换成英文输入法，改为 : 加一个空格
            title: { zh: 草稿, en: draft ｝
            => 1:28 这里的 ｝ 是全角符号；换成英文输入法，改为 }
            title：｛zh：草稿，en：draft｝
            => 1:6 这里的 ： 是全角符号；换成英文输入法，改为 : 加一个空格
            title: { zh: 草稿 en: draft }
            => 1:16 这里少了逗号；在 en 前面写逗号
            floor: { unit: "%" min: 0 max: 100 }
            => 1:19 这里少了逗号；在 min 前面写逗号
            floor: { value: 10; basis: 甲 }
            => 1:19 这里少了逗号；写作 ,
            floor: { value: 10, basis: 某文件, 第三条 }
            => 1:28 文字里有半角逗号，后面的会被当作另一项；给整段文字加引号："某文件, 第三条"
            floor: { value: 10, basis: 某文件: 第三条 }
            => 1:28 文字里有冒号和空格，会被当作另一项；给整段文字加引号："某文件: 第三条"
            title: 草稿: 二
            => 1:8 文字里有冒号和空格，会被当作另一项；给整段文字加引号："草稿: 二"
            unit: %
            => 1:7 以 % 开头的文字要加引号；给整段文字加引号："%"
            title: "草稿" 二
            => 1:8 引号后面还有文字；给整段文字加引号：'"草稿" 二'
            floor: { value:10, basis: 甲 }
            => 1:15 冒号后面少了空格；写作 { value: 10, basis: 甲 }
            floor: { value=10, basis: 甲 }
            => 1:15 这里要写冒号，不是等号；写作 value: …
            floor: { value 10, basis: 甲 }
            => 1:10 这里缺少冒号；写作 value: …
            floor: (value: 10, basis: 甲)
            => 1:8 这里要写花括号，不是圆括号；写作 { … }
            levels: [city, county
            data: { Funding: 财政局 }
            => 1:9 括号 [ 没有闭合；在末尾写 ]
            levels: [city, county]]
            => 1:23 这里多了一个 ]；删去它
            floor:
              2022-01-01: { value: 10, basis: 甲 },
              2023-01-01: { value: 10, basis: 甲 }
            => 2:38 这里多了一个 ,；删去它
            floor: { unit: "%, min: 0 }
            title: 草稿
            => 1:16 引号没有闭合；在文字后面补上 "
            title: '草稿
            basis: [甲]
            => 1:8 引号没有闭合；在文字后面补上 '
            floor:
              unit: 元
               min: 0
            => 3:1 这一行的缩进是 3 个空格，与上面的不一致；行首写 2 个空格
            floor:
            <tab>unit: 元
            => 2:1 缩进要用空格，这里是制表符（Tab）；行首写 2 个空格
            title: "草\\稿"
            => 1:10 双引号里的 \\ 有特别的意思；写作 \\\\
            title: 草稿
            - 甲
            => 2:1 这里不能写清单（- …）；检查这一行和上一行的缩进、冒号后的空格、括号和引号
            """;

    private record Mistake(String text, String told) {

        @Override
        public String toString() {
            return text.strip().replace("\n", " ↵ ");
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(CASES.replace("<tab>", "\t").split("(?<=\n=> [^\n]{1,99}\n)"))
                .map(part -> part.split("=> "))
                .map(part -> new Mistake(part[0], part[1].strip()));
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        Optional<YamlMapping> read = YamlValue.read(new SourceText("a.yaml", text), problems);
        assertThat(read.isPresent()).isEqualTo(!problems.hasErrors());
        return problems.inFileOrder();
    }

    private static String told(Problem problem) {
        return "%s:%s %s；%s"
                .formatted(
                        problem.location().span().line(),
                        problem.location().span().column(),
                        problem.message(Locale.CHINESE).replace("YAML 写法有误：", ""),
                        problem.repair(Locale.CHINESE));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_once_at_its_place_with_what_to_write(Mistake mistake) {
        assertThat(problems(mistake.text()))
                .singleElement()
                .extracting(YamlMistakesTest::told)
                .isEqualTo(mistake.told());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_sentence_is_in_the_reader_s_language(Mistake mistake) {
        Problem problem = problems(mistake.text()).get(0);

        assertThat(problem.message(Locale.CHINESE)).containsPattern("写法有误：.*\\p{IsHan}");
        assertThat(problem.message(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void every_line_with_a_mistake_is_told_at_once() {
        assertThat(problems("""
                        title：草稿
                        levels: [city, county
                        floor: { unit: "%" min: 0 }
                        basis: [甲]
                        """))
                .extracting(problem -> problem.location().span().line())
                .containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ a: 1 } b: 2", "%TAG x\na: 1", "a: 1\n---\nb: 2", "a: \u0001"})
    void what_nobody_can_explain_is_told_without_the_parser_s_words(String text) {
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.message(Locale.CHINESE)).doesNotContainPattern("[a-z]{3}");
            assertThat(problem.repair(Locale.CHINESE)).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: “双减”：落实，完成",
                "a: { b: , c: 1 }",
                "a: { b: 1, }",
                "basis: [〔2021〕21号：甲，乙]",
                "a:\t{ b: 1 }",
                "a: {\n  b: 1,\n  c: 2\n}",
                "a: |\n  b： {\n  c"
            })
    void what_can_be_read_is_left_alone(String text) {
        assertThat(problems(text)).isEmpty();
    }

    @Test
    @Timeout(120) // each stretch of such a line could be meant as one text: to try them all would take hours
    void a_text_that_can_be_mended_in_more_ways_than_anybody_could_try_is_told_all_the_same() {
        String entries = "{ a: 1, b: [2, 3] ";

        assertThat(problems("x: " + entries.repeat(10_000))).hasSize(1);
        assertThat(problems(("x: " + entries.repeat(60) + "\n").repeat(40))).isNotEmpty();
    }
}
