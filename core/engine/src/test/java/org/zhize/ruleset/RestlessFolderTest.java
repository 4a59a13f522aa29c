package org.zhize.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.problem.SourceText;

/** The folder of a rule set while somebody works in it, and with links that lead astray. */
class RestlessFolderTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void a_rule_set() throws IOException {
        folder = Files.createDirectory(root.resolve("rules"));
        write("0");
    }

    private void write(String version) throws IOException {
        for (String name : new String[] {"a.yaml", "b.yaml", "c.yaml"}) {
            Path draft = Files.writeString(root.resolve(name), version);
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private String text(RuleSetFiles files, String name) {
        return files.text(name).map(SourceText::text).orElseThrow();
    }

    @Test
    void what_is_read_is_the_folder_at_one_moment() throws Exception {
        AtomicBoolean ends = new AtomicBoolean();
        Thread writer = new Thread(() -> {
            for (int i = 1; !ends.get(); i++) {
                try {
                    write(String.valueOf(i));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        });
        writer.start();
        try {
            for (int i = 0; i < 300; i++) {
                try {
                    RuleSetFiles read = RuleSetFiles.in(folder);
                    int a = Integer.parseInt(text(read, "a.yaml"));
                    int b = Integer.parseInt(text(read, "b.yaml"));
                    int c = Integer.parseInt(text(read, "c.yaml"));
                    assertThat(a - c).isBetween(0, 1);
                    assertThat(b).isBetween(c, a);
                } catch (UncheckedIOException e) {
                    assertThat(e).hasMessageContaining("try again later");
                }
            }
        } finally {
            ends.set(true);
            writer.join();
        }
        assertThat(RuleSetFiles.in(folder).names()).hasSize(3);
    }

    @Test
    void a_link_to_a_file_of_the_rule_set_is_that_file() throws IOException {
        Files.createDirectory(folder.resolve("..data"));
        Files.move(folder.resolve("a.yaml"), folder.resolve("..data/a.yaml"));
        Files.createSymbolicLink(folder.resolve("a.yaml"), Path.of("..data/a.yaml"));

        assertThat(text(RuleSetFiles.in(folder), "a.yaml")).isEqualTo("0");
    }

    @Test
    void a_link_to_itself_or_out_of_the_rule_set_is_refused() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "password");
        for (Path target : new Path[] {Path.of("link.yaml"), secret, root.resolve("nowhere")}) {
            Path link = Files.createSymbolicLink(folder.resolve("link.yaml"), target);

            assertThatThrownBy(() -> RuleSetFiles.in(folder))
                    .hasCauseInstanceOf(FileSystemException.class)
                    .hasMessageContaining("link.yaml")
                    .hasMessageContaining("链接没有指向规则集里的文件");
            Files.delete(link);
        }
    }

    @Test
    void a_link_to_a_folder_is_refused_and_never_walked_in_a_circle() throws IOException {
        Files.createSymbolicLink(folder.resolve("more"), folder);

        assertThatThrownBy(() -> RuleSetFiles.in(folder)).hasMessageContaining("more");
    }

    @Test
    void the_folder_itself_may_be_a_link() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("current"), folder);

        assertThat(RuleSetFiles.in(link).names()).hasSize(3);
    }

    @Test
    void a_file_that_may_not_be_read_is_told() throws IOException {
        Path file = folder.resolve("b.yaml");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "whoever may read everything");

        assertThatThrownBy(() -> RuleSetFiles.in(folder)).hasMessageContaining("b.yaml");
    }

    @Test
    void a_folder_that_is_gone_is_told() throws IOException {
        assertThatThrownBy(() -> RuleSetFiles.in(root.resolve("gone"))).hasCauseInstanceOf(NoSuchFileException.class);
    }
}
