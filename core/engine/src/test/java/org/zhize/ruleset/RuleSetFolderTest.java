package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.RuleSet;
import org.zhize.RuleSetException;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** Where rule sets lie, and which of the files there belong to them. */
class RuleSetFolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void a_sound_rule_set() {
        Draft.sound().writeTo(folder);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    @Test
    void the_same_files_are_the_same_rule_set_wherever_they_lie() throws IOException {
        Path jar = folder.resolveSibling("rules.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                out.putNextEntry(new JarEntry(
                        "rules/" + folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            RuleSetIdentity identity = Draft.sound().load().identity();
            assertThat(RuleSet.load(folder).identity()).isEqualTo(identity);
            assertThat(RuleSet.load("rules", loader).identity()).isEqualTo(identity);
        }
    }

    @Test
    void a_hyphen_in_its_id_or_a_folder_is_an_underscore_in_the_package_line() throws IOException {
        write("ruleset.yaml", Files.readString(folder.resolve("ruleset.yaml")).replaceFirst("id: .*", "id: open-file"));
        write("two-words/other.yaml", "title: 甲\nbasis: [乙]\n");
        write("two-words/other.drl", """
                package open_file.two_words
                rule "a"
                when
                    Situation( $year : dataYear )
                    Measurement( indicator == "x", stage == null, year == $year )
                then
                    require.holds("b");
                end
                """);

        assertThat(RuleSet.check(folder)).extracting(Problem::code).doesNotContain(ProblemCode.PACKAGE_PATH);
    }

    @Test
    void any_change_of_a_file_changes_the_digest() {
        String digest = Draft.sound().load().identity().digest();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(Draft.sound()
                        .with(Draft.CRITERION, "title: 草稿 \nbasis: [甲]\n")
                        .load()
                        .identity()
                        .digest())
                .isNotEqualTo(digest);
        assertThat(Draft.sound().with("other.txt", "").load().identity().digest())
                .as("of what is no part of it")
                .isEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding/.draft.drl.swp",
                ".git/config.yaml",
                "funding/draft.drl~",
                "funding/draft.bak",
                "README.md",
                "funding/图.png",
                ".hidden/x.drl"
            })
    void what_editors_leave_behind_is_no_part_of_it(String file) throws IOException {
        write(file, "rule");
        assertThat(RuleSet.check(folder)).isEmpty();
    }

    @Test
    void a_rule_set_without_its_manifest_is_told() {
        assertThat(Draft.sound().without("ruleset.yaml").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_FILE);
                    assertThat(problem.message(Locale.CHINESE)).isEqualTo("找不到 ruleset.yaml");
                    assertThat(problem.repair(Locale.CHINESE)).isEqualTo("规则集的根文件夹里要有它：id、version、title、facts");
                    assertThat(problem.message(Locale.ENGLISH)).isEqualTo("ruleset.yaml is not there");
                });
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_read() {
        assertThatThrownBy(() -> RuleSet.check(folder.resolve("nowhere")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> RuleSet.load("nowhere", getClass().getClassLoader()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void an_empty_folder_lacks_its_manifest(@TempDir Path empty) {
        assertThat(RuleSet.check(empty)).extracting(Problem::code).containsExactly(ProblemCode.MISSING_FILE);
    }

    @Test
    void a_rule_set_without_regions_takes_any_code_below_the_nation() {
        RuleSet rules = Draft.sound().without("regions.csv").load();
        assertThat(rules.content().regions().chain("371002")).extracting("code").containsExactly("371002", "100000");
    }

    @Test
    void the_exception_shows_every_problem_with_its_line() {
        Draft draft = Draft.rules(
                "rule \"草稿\" when Situation( $year : dataYaer ) Funding( yaer == $year ) then require.holds(\"有\"); end");
        assertThatThrownBy(draft::load).isInstanceOfSatisfying(RuleSetException.class, exception -> {
            assertThat(exception.problems()).hasSize(2);
            assertThat(exception.getMessage()).contains("没有名为 dataYaer 的字段", "没有名为 yaer 的字段", "^^^^^^^^");
        });
    }

    @Test
    void problems_come_in_file_order() {
        Draft draft = Draft.rules(
                        "rule \"草稿\" when Situation( $year : dataYaer ) Funding( yaer == $year ) then require.holds(\"有\"); end")
                .with("funding/growth.yaml", "title: 增长\nbasis: [甲]\nlevls: [county]\n")
                .with("regions/371000-weihai.yaml", "region: 371000\nflor: { 2022-01-01: { value: 12, basis: 乙 } }\n");
        List<String> places = draft.problems().stream()
                .map(problem -> problem.location().toString())
                .toList();
        assertThat(places)
                .containsExactly(
                        "funding/draft.drl:1:35",
                        "funding/draft.drl:1:55",
                        "funding/growth.yaml:3:1",
                        "regions/371000-weihai.yaml:2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"funding/draft.yml", "funding/draft.drl.txt", "funding/Draft.DRL", "funding/draft.YAML"})
    void a_file_with_nearly_the_right_ending_is_not_passed_over_in_silence(String file) throws IOException {
        write(file, "title: 草稿");
        assertThat(RuleSet.check(folder))
                .singleElement()
                .extracting(problem -> problem.location().file())
                .isEqualTo(file);
    }
}
