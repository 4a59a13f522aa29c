package org.zhize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhize.guide.ProblemPage;
import org.zhize.problem.ProblemCode;

/** The page of every kind of problem: what it calls wrong is told as this problem, and what it calls right is. */
class ProblemPagesTest {

    private static final Pattern TOLD = Pattern.compile("(?m)^(?:错误|警告)  \\S+  (ZZ\\d{3})  ");

    @TempDir
    private Path root;

    @ParameterizedTest
    @EnumSource
    void what_to_avoid_has_this_problem_and_no_other(ProblemCode code) throws IOException {
        PageFolder.write(root, ProblemPage.of(code).avoid());

        assertThat(told(code)).as(code.code()).containsExactly(code.code());
    }

    @ParameterizedTest
    @EnumSource
    void what_to_prefer_has_no_problem(ProblemCode code) throws IOException {
        PageFolder.write(root, ProblemPage.of(code).prefer());

        assertThat(told(code)).as(code.code()).isEmpty();
        assertThat(command(code).status()).as(code.code()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_is_whole_in_both_languages(ProblemCode code) {
        ProblemPage page = ProblemPage.of(code);

        assertThat(List.of(page.title(), page.means(), page.why())).allSatisfy(text -> {
            assertThat(text.zh()).isNotBlank();
            assertThat(text.en()).isNotBlank();
        });
        assertThat(page.avoid()).isNotEmpty().isNotEqualTo(page.prefer());
    }

    @Test
    void the_rule_set_below_the_examples_has_no_problem() throws IOException {
        PageFolder.write(root, List.of());

        assertThat(CommandRun.of("check", root.resolve("rules")).out()).startsWith("0 个错误，0 个警告；");
        assertThat(CommandRun.of("test", root.resolve("rules")).status()).isZero();
        assertThat(CommandRun.of("run", root.resolve("rules"), root.resolve("facts"), "--scheme", "sample")
                        .status())
                .isZero();
    }

    /** Twice the same code is one problem for the reader of a page. */
    private Set<String> told(ProblemCode code) {
        CommandRun run = command(code);
        Set<String> codes = new TreeSet<>();
        TOLD.matcher(run.out() + "\n" + run.err()).results().forEach(hit -> codes.add(hit.group(1)));
        return codes;
    }

    /** Each kind of problem is told by the command that reads such files: {@code check}, but for scenarios and facts. */
    private CommandRun command(ProblemCode code) {
        Path rules = root.resolve("rules");
        return switch (code.code().charAt(2)) {
            case '6' -> CommandRun.of(code == ProblemCode.IGNORED_FILE ? "check" : "test", rules);
            case '7' -> CommandRun.of("run", rules, root.resolve("facts"));
            default -> CommandRun.of("check", rules);
        };
    }
}
