package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.problem.ProblemCode;

/** {@code zhize check --explain}. */
class ExplainCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"ZZ203", "zz203", "203"})
    void a_code_is_explained_however_it_is_written(String code) {
        CommandRun explain = CommandRun.of("check", "--explain", code);

        assertThat(explain.status()).isZero();
        assertThat(explain.err()).isEmpty();
        assertThat(explain.out())
                .startsWith("ZZ203  没有这个字段（错误）\n")
                .containsSubsequence(
                        "错误的写法：",
                        "✗     Funding( year == $year, $now : generalBuget )",
                        "正确的写法：",
                        "✓     Funding( year == $year, $now : generalBudget )",
                        "为什么：");
    }

    @Test
    void it_is_explained_in_english_where_asked() {
        CommandRun explain = CommandRun.of("check", "--explain", "ZZ110", "--lang", "en");

        assertThat(explain.out())
                .startsWith("ZZ110  The package names another folder (warning)\n")
                .containsSubsequence("Wrong:", "Right:", "Why: ");
    }

    @Test
    void what_cannot_be_seen_is_a_dot() {
        assertThat(CommandRun.of("check", "--explain", "ZZ130").out()).contains("year·== $year");
    }

    @Test
    void another_encoding_is_named() {
        assertThat(CommandRun.of("check", "--explain", "ZZ106").out()).contains("funding/growth.drl（编码 GBK）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--explain", "--explain=all"})
    void without_a_code_all_are_listed_by_family(String option) {
        CommandRun list = CommandRun.of("check", option);

        assertThat(list.status()).isZero();
        assertThat(list.out())
                .contains(Arrays.stream(ProblemCode.values())
                        .map(code -> "  " + code.code() + "  ")
                        .toList())
                .containsSubsequence("ZZ1xx 规则的写法\n  ZZ101  ", "ZZ2xx ", "  ZZ201  ", "ZZ8xx ", "  ZZ801  ");
    }

    @Test
    void a_code_that_is_not_there_names_the_nearest() {
        CommandRun explain = CommandRun.of("check", "--explain", "ZZ2O3");

        assertThat(explain.status()).isEqualTo(2);
        assertThat(explain.err()).isEqualTo("zhize: 没有编号为 ZZ2O3 的问题；是否应为 ZZ203\n");
        assertThat(CommandRun.of("check", "--explain", "经费").err()).contains("全部编号见 zhize check --explain");
    }

    @Test
    void json_is_for_programs() {
        CommandRun page = CommandRun.of("check", "--explain", "ZZ203", "--format", "json");
        CommandRun list = CommandRun.of("check", "--explain", "--format", "json");

        assertThat(page.out())
                .startsWith("{")
                .containsSubsequence("\"code\" : \"ZZ203\"", "\"means\"", "\"avoid\"", "\"prefer\"", "\"why\"");
        assertThat(list.out()).containsSubsequence("\"codes\"", "\"ZZ101\"", "\"title\"", "\"ZZ203\"");
    }

    @Test
    void without_a_rule_set_there_must_be_something_to_explain() {
        CommandRun nothing = CommandRun.of("check");

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("zhize: 缺少 RULESET\n");
    }
}
