package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void help_is_chinese_and_says_how_to_get_english() {
        CommandRun help = CommandRun.of("--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("用法：zhize", "命令：", "check", "test", "run", "explain", "退出状态：", "--lang en");
    }

    @Test
    void help_is_english_where_asked() {
        CommandRun help = CommandRun.of("--lang", "en", "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("Usage: zhize", "Commands:", "Exit status:");
        assertThat(help.out().codePoints()).noneMatch(Character::isIdeographic);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "run", "explain", "new", "docs"})
    void every_command_explains_itself_in_both_languages(String command) {
        assertThat(CommandRun.of(command, "--help").out())
                .contains("用法：zhize " + command, "RULESET", "规则集文件夹", "--format", "--lang", "例：");
        assertThat(CommandRun.of(command, "--help", "--lang=en").out())
                .contains("Usage: zhize " + command, "folder of a rule set", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "check", "test", "run", "explain", "diff", "replay", "new", "docs", "completion", "help"})
    void every_option_is_described_and_no_line_is_too_long(String command) {
        for (String language : new String[] {"zh", "en"}) {
            CommandRun help = command.isEmpty()
                    ? CommandRun.of("--help", "--lang", language)
                    : CommandRun.of(command, "--help", "--lang", language);
            assertThat(help.out().lines()).noneMatch(line -> line.matches(" +(-., )?--[a-z-]+(=[A-Za-z|]+)?"));
            assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "replay"})
    void what_compares_explains_itself_in_both_languages(String command) {
        assertThat(CommandRun.of(command, "--help").out()).contains("用法：zhize " + command, "退出状态", "例：");
        assertThat(CommandRun.of(command, "--help", "--lang=en").out())
                .contains("Usage: zhize " + command, "Exit status", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "test", "run", "explain"})
    void help_of_a_command_is_its_own_help(String command) {
        assertThat(CommandRun.of("help", command)).isEqualTo(CommandRun.of(command, "--help"));
    }

    @Test
    void options_that_all_commands_have_stand_apart() {
        assertThat(CommandRun.of("run", "--help").out())
                .containsSubsequence("选项：", "--html", "所有命令都有的选项：", "--format", "--color", "退出状态：");
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
    }

    @Test
    void the_version_is_told() {
        assertThat(CommandRun.of("--version").out()).startsWith("zhize ");
        assertThat(CommandRun.of("run", "--version").status()).isZero();
    }
}
