package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhize.rule.Verdict.MET;
import static org.zhize.rule.Verdict.NOT_MET;

import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Facts whose classes only a loader of their own knows, as in application servers and plug-ins. */
class FactLoaderTest {

    private static final Map<String, String> RULES = Map.of(
            "ruleset.yaml",
            "id: test\nversion: 1\nfacts: plugin.facts\n",
            "growth.yaml",
            "title: growth\nbasis: [test]\n",
            "growth.drl",
            """
            rule "growth"
            when
                Funding( year == 2, $now : amount )
                Funding( year == 1, $last : amount )
                not Funding( amount < 0 )
            then
                require.that($now).isAtLeast($last);
            end
            """);

    @TempDir
    private Path folder;

    @Test
    void are_found_by_the_loader_that_the_rule_set_was_read_with() throws Exception {
        compile();
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Evaluator.class.getClassLoader())) {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            assertThat(verdict(loader, "10", "10")).isEqualTo(MET);
            assertThat(verdict(loader, "10", "9")).isEqualTo(NOT_MET);
        } finally {
            thread.setContextClassLoader(context);
        }
    }

    @Test
    void rules_in_a_folder_find_them_by_the_loader_that_is_given() throws Exception {
        compile();
        for (Map.Entry<String, String> file : RULES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Evaluator.class.getClassLoader())) {
            assertThat(RuleSet.load(folder, loader).content().factTypes().find("Funding"))
                    .isPresent();
            assertThatThrownBy(() -> RuleSet.load(folder))
                    .as("found by nobody else")
                    .hasMessageContaining("Funding");
        }
    }

    @Test
    void two_versions_of_one_class_do_not_meet() throws Exception {
        compile();
        ClassLoader parent = Evaluator.class.getClassLoader();
        URL[] classes = {folder.toUri().toURL()};
        try (URLClassLoader first = new URLClassLoader(classes, parent);
                URLClassLoader second = new URLClassLoader(classes, parent)) {
            Evaluator evaluator = Evaluator.of(RuleSet.of(RULES, first));

            assertThat(evaluator
                            .evaluate(Norms.SITUATION, List.of(funding(second, 1, "1"), funding(second, 2, "1")))
                            .verdict("growth"))
                    .isEqualTo(Verdict.INSUFFICIENT);
            assertThat(evaluator
                            .evaluate(Norms.SITUATION, List.of(funding(second, 1, "1")))
                            .assessment()
                            .notes())
                    .extracting(Bilingual::en)
                    .anyMatch(note -> note.contains("another class of that name, or of another class loader"));
            assertThat(verdict(second, "1", "1")).isEqualTo(MET);
        }
    }

    private void compile() throws Exception {
        Path source = folder.resolve("Funding.java");
        Files.writeString(source, """
                package plugin.facts;

                public record Funding(int year, java.math.BigDecimal amount) {}
                """);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-d", folder.toString(), source.toString());

        assertThat(status).isZero();
    }

    private static Verdict verdict(ClassLoader loader, String last, String now) throws ReflectiveOperationException {
        return Evaluator.of(RuleSet.of(RULES, loader))
                .evaluate(Norms.SITUATION, List.of(funding(loader, 1, last), funding(loader, 2, now)))
                .verdict("growth");
    }

    private static Object funding(ClassLoader loader, int year, String amount) throws ReflectiveOperationException {
        return loader.loadClass("plugin.facts.Funding")
                .getConstructor(int.class, BigDecimal.class)
                .newInstance(year, new BigDecimal(amount));
    }
}
