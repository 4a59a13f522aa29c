package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrongUseTest {

    @TempDir
    private Path root;

    private static void isWrong(CommandRun run, String complaint) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("zhize: " + complaint).doesNotContain("Exception", "\tat ");
    }

    @Test
    void no_command_shows_all_commands() {
        CommandRun run = CommandRun.of();

        isWrong(run, "没有写要执行的命令");
        assertThat(run.err()).contains("命令：", "explain");
    }

    @Test
    void misspelt_commands_and_options_are_guessed() {
        isWrong(CommandRun.of("chek", "rules"), "不知道 chek 是什么；是否应为 check");
        isWrong(CommandRun.of("check", "--frmat", "json", "rules"), "没有选项 --frmat；是否应为 --format");
        isWrong(
                CommandRun.of("check", "--frmat", "json", "--lang", "en"),
                "There is no option --frmat; maybe --format");
    }

    @Test
    void what_is_missing_or_too_much_is_named() {
        isWrong(CommandRun.of("check"), "缺少 RULESET");
        isWrong(CommandRun.of("explain", "rules", "facts", "--criterion", "growth"), "缺少 --government");
        isWrong(CommandRun.of("check", "rules", "facts"), "不知道 facts 是什么");
    }

    @Test
    void wrong_use_shows_right_use() {
        assertThat(CommandRun.of("run", "rules").err()).contains("例：\n  zhize run rules/education facts\n");
        isWrong(CommandRun.of("help", "rnu"), "不知道 rnu 是什么；是否应为 run");
    }

    @Test
    void values_that_an_option_cannot_take_are_refused_with_those_that_it_can() {
        isWrong(CommandRun.of("check", "rules", "--format", "xml"), "--format 不能是 xml，应为 text|json");
        isWrong(CommandRun.of("run", "a", "b", "--fail-on", "bad"), "--fail-on 不能是 bad，应为 not-met、inconsistent");
        isWrong(CommandRun.of("explain", "a", "b", "--year", "next"), "--year 不能是 next，应为 年份");
    }

    @Test
    void a_path_that_is_not_there_is_named() throws IOException {
        Folders folders = Folders.in(root);
        Path nowhere = root.resolve("nowhere");

        isWrong(CommandRun.of("check", nowhere), "没有这个文件或文件夹：" + nowhere);
        isWrong(CommandRun.of("test", nowhere), "没有这个文件或文件夹：" + nowhere);
        isWrong(CommandRun.of("run", nowhere, folders.facts), "没有这个文件或文件夹：" + nowhere);
        isWrong(CommandRun.of("run", folders.rules, nowhere), "没有这个文件或文件夹：" + nowhere);
        isWrong(
                CommandRun.of("run", folders.rules, folders.facts, "--html", nowhere.resolve("a.html")),
                "没有这个文件或文件夹：" + nowhere);
        isWrong(CommandRun.of("check", folders.rules, "--classpath", nowhere), "没有这个文件或文件夹：" + nowhere);
        isWrong(CommandRun.of("check", nowhere, "--lang=en"), "No such file or folder: " + nowhere);
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Folders.in(root).rules.resolve("ruleset.yaml");

        isWrong(CommandRun.of("check", file), "不是文件夹：" + file);
    }
}
