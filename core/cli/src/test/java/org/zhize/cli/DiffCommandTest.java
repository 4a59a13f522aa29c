package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path root;

    private Folders folders;
    private Path old;

    @BeforeEach
    void two_rule_sets() throws IOException {
        folders = Folders.in(root);
        old = root.resolve("old");
        copy(folders.rules, old);
        lower();
    }

    private void lower() throws IOException {
        Path criterion = folders.rules.resolve("funding/growth.yaml");
        Files.writeString(criterion, Files.readString(criterion).replace("value: 10", "value: 9"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void a_lower_threshold_shows_who_flips_and_through_what() {
        CommandRun diff = CommandRun.of("diff", old, folders.rules, folders.facts);

        assertThat(diff.status()).isZero();
        assertThat(diff.out())
                .contains("经费增长 · 下限 · 全国（100000），自 2000-01-01", "10 % → 9 %", "文登区 2022 年：✗ 未达标 → ✓ 达标")
                .contains("- 9 %，不满足 ≥ 10 %", "+ 9 %，≥ 9 %", "1 个县（区）由未达标变为达标")
                .contains("环翠区 2022 年：正好等于要求 → 高出 1 个百分点");
        assertThat(diff.out().lines()).allMatch(line -> org.zhize.page.Columns.width(line) <= 80);
    }

    @Test
    void without_facts_the_rules_alone_are_compared() {
        CommandRun diff = CommandRun.of("diff", old, folders.rules);

        assertThat(diff.status()).isZero();
        assertThat(diff.out()).contains("10 % → 9 %").doesNotContain("结论的变化");
    }

    @Test
    void a_change_fails_only_where_asked() {
        assertThat(CommandRun.of("diff", old, folders.rules, "--fail-on-change").status())
                .isEqualTo(1);
        assertThat(CommandRun.of("diff", old, old, "--fail-on-change").status()).isZero();
    }

    @Test
    void programs_get_json_and_leaders_a_page() throws IOException {
        Path page = root.resolve("diff.html");
        CommandRun diff = CommandRun.of("diff", old, folders.rules, folders.facts, "--format", "json", "--html", page);

        assertThat(diff.out())
                .contains("\"subject\" : \"VALUE\"", "\"government\" : \"371003\"", "\"caused\" : \"ALONE\"");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("1 个县（区）由未达标变为达标");
    }

    @Test
    void the_old_rules_may_be_those_of_a_git_revision() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            commit(git, "lower");
            Files.writeString(
                    folders.rules.resolve("funding/growth.yaml"),
                    Files.readString(folders.rules.resolve("funding/growth.yaml"))
                            .replace("value: 9", "value: 8"));
            commit(git, "lower still");

            for (String revision : List.of("HEAD~1:rules", "HEAD~1:rules/", "HEAD~1", "HEAD~1:./")) {
                CommandRun diff = CommandRun.of("diff", revision, folders.rules);
                assertThat(diff.err()).as(revision).isEmpty();
                assertThat(diff.out()).as(revision).contains("9 % → 8 %");
            }
            assertThat(CommandRun.of("diff", "HEAD:rules", folders.rules).out()).contains("意思相同");
        }
    }

    private static void commit(Git git, String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit()
                .setAuthor("t", "t@example.org")
                .setCommitter("t", "t@example.org")
                .setMessage(message)
                .setSign(false)
                .call();
    }

    @Test
    void what_a_revision_does_not_have_is_told() throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            commit(git, "first");

            CommandRun folder = CommandRun.of("diff", "HEAD:rule", folders.rules);
            CommandRun revision = CommandRun.of("diff", "HEAD~7:rules", folders.rules);

            assertThat(folder.status()).isEqualTo(2);
            assertThat(folder.err()).contains("版本 HEAD 里没有文件夹 rule");
            assertThat(revision.status()).isEqualTo(2);
            assertThat(revision.err()).contains("没有版本 HEAD~7");
        }
    }

    @Test
    void a_rule_set_may_lie_in_a_jar() throws IOException {
        Path jar = root.resolve("rules.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(old)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                zip.putNextEntry(new ZipEntry("small/" + old.relativize(file)));
                zip.write(Files.readAllBytes(file));
            }
        }

        assertThat(CommandRun.of("diff", jar, folders.rules).out()).contains("10 % → 9 %");
        assertThat(CommandRun.of("diff", jar + "!small", folders.rules).out()).contains("10 % → 9 %");
        assertThat(CommandRun.of("diff", "jar:" + jar + "!other", folders.rules).status())
                .isEqualTo(2);
    }

    @Test
    void a_rule_set_with_a_mistake_is_named_and_told_as_by_check() throws IOException {
        folders.rule("funding/growth.drl", Folders.RULE.replace("amount )", "amuont )"));

        CommandRun diff = CommandRun.of("diff", old, folders.rules, folders.facts);

        assertThat(diff.status()).isEqualTo(1);
        assertThat(diff.err()).contains("规则集 " + folders.rules + " 不能使用", "ZZ203");
    }

    @Test
    void what_is_nowhere_is_wrong_use() {
        assertThat(CommandRun.of("diff", root.resolve("nowhere"), folders.rules).err())
                .contains("没有这个规则集");
        assertThat(CommandRun.of("diff", "C:\\rules", folders.rules).status()).isEqualTo(2);
        assertThat(CommandRun.of("diff", old, folders.rules, root.resolve("nowhere"))
                        .status())
                .isEqualTo(2);
        assertThat(CommandRun.of("diff", old, folders.rules, "--scheme", "x").err())
                .contains("--scheme", "FACTS");
    }
}
