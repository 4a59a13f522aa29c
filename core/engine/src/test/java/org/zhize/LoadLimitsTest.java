package org.zhize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhize.dossier.DossierReader;
import org.zhize.dossier.Dossiers;
import org.zhize.fact.FactTypes;
import org.zhize.limit.Limit;
import org.zhize.limit.Limits;
import org.zhize.parameter.Regions;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/** What is as large as a limit allows is read; what is larger by one is refused, with the limit and the place. */
class LoadLimitsTest {

    private static final String RULE = """
            rule "a"
            when
                ( School( name == "1" ) or School( name == "2" ) )
            then
                require.that((1 + (1))).isAtLeast(1);
            end
            """;

    /** How much of each the rule set of this test has. */
    static Stream<Arguments> ofRules() {
        return Stream.of(
                Arguments.of(Limit.FILE_BYTES, RULE.length(), ProblemCode.FILE_TOO_LARGE),
                Arguments.of(Limit.FILES, 3, ProblemCode.FILE_TOO_LARGE),
                Arguments.of(Limit.RULES, 1, ProblemCode.RULE_TOO_LARGE),
                Arguments.of(Limit.RULE_WORDS, 38, ProblemCode.RULE_TOO_LARGE),
                Arguments.of(Limit.NESTING, 3, ProblemCode.RULE_TOO_LARGE),
                Arguments.of(Limit.ALTERNATIVES, 2, ProblemCode.RULE_TOO_LARGE),
                Arguments.of(Limit.TEXT, 1, ProblemCode.RULE_TOO_LARGE));
    }

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
    }

    private List<Problem> problems(Limit limit, long most) {
        try {
            RuleSet.load(folder, Limits.standard().with(limit, most));
            return List.of();
        } catch (RuleSetException e) {
            return e.problems();
        }
    }

    @ParameterizedTest
    @MethodSource("ofRules")
    void a_rule_set_may_have_as_much_as_the_limit_says(Limit limit, int most, ProblemCode code) throws IOException {
        write("ruleset.yaml", "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n");
        write("theme/c.yaml", "title: c\nbasis: [test]\n");
        write("theme/c.drl", RULE);

        assertThat(problems(limit, most)).isEmpty();
        assertThat(problems(limit, most - 1)).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.message(Locale.CHINESE)).contains("最多 " + (most - 1));
            assertThat(problem.message(Locale.ENGLISH)).contains("at most " + (most - 1));
        });
    }

    /** Whatever searches in texts by a pattern of the author's may search for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name matches \"(a+)+$\"",
                "name not matches \"(a+)+$\"",
                "name soundslike \"a\"",
                "name str[startsWith] \"a\"",
                "name.matches(\"(a+)+$\")",
                "name =~ /(a+)+/",
                "name like \"%a\"",
                "name contains \"a\"",
                "name memberOf \"a\""
            })
    void the_rule_language_has_no_regular_expressions(String condition) throws IOException {
        write("ruleset.yaml", "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n");
        write("theme/c.yaml", "title: c\nbasis: [test]\n");
        write("theme/c.drl", "rule \"a\" when School( %s ) then require.holds(\"b\"); end".formatted(condition));

        assertThat(problems(Limit.FILES, 100))
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.location().span().line()).isEqualTo(1));
    }

    private static Dossiers facts(Limit limit, long most, String name, String text) {
        return new DossierReader(
                        FactTypes.of(TestFacts.class.getName(), LoadLimitsTest.class.getClassLoader()), Regions.open())
                .within(Limits.standard().with(limit, most))
                .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static final String JSON =
            "{\"situation\": {\"government\": \"371002\", \"dataYear\": 2022}, \"facts\": {\"School\": [{\"name\": \"一二三四五六七八\"}]}}";

    @Test
    void a_file_of_facts_may_have_as_many_bytes_as_the_limit_says() {
        int size = JSON.getBytes(StandardCharsets.UTF_8).length;

        assertThat(facts(Limit.FACTS_BYTES, size, "facts.json", JSON).problems())
                .isEmpty();
        assertThat(facts(Limit.FACTS_BYTES, size - 1, "facts.json", JSON).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_LARGE);
                    assertThat(problem.location().file()).isEqualTo("facts.json");
                    assertThat(problem.message(Locale.CHINESE)).contains("最多 " + (size - 1));
                });
    }

    @Test
    void a_cell_may_have_as_many_characters_as_the_limit_says() {
        assertThat(facts(Limit.CELL, 8, "facts.json", JSON).problems()).isEmpty();
        assertThat(facts(Limit.CELL, 7, "facts.json", JSON).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.UNREADABLE_CELL);
                    assertThat(problem.message(Locale.CHINESE)).contains("最多 7");
                });
    }

    @ParameterizedTest
    @MethodSource("nested")
    void facts_nested_without_end_are_refused_at_once(String name, String text) {
        assertThat(facts(Limit.CELL, 100, name, text).problems()).isNotEmpty();
    }

    static Stream<Arguments> nested() {
        return Stream.of(
                Arguments.of("deep.json", "[".repeat(100_000)),
                Arguments.of("deep.json", "{\"facts\":".repeat(100_000)),
                Arguments.of("deep.yaml", "[".repeat(100_000)),
                Arguments.of("deep.yaml", "- ".repeat(100_000)),
                Arguments.of("bomb.yaml", "a: &a [1,1,1]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c]\n"));
    }

    /** Each of its signs is told; that must not take the square of their number. */
    @Test
    void a_large_file_of_full_width_signs_is_told_soon() throws IOException {
        write("ruleset.yaml", "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n");
        write("theme/c.yaml", "title: c\nbasis: [test]\n");
        write("theme/c.drl", "（\n".repeat(300_000));

        assertThat(problems(Limit.FILES, 100)).isNotEmpty();
    }
}
