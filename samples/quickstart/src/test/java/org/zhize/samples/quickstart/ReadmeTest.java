package org.zhize.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A block of a README that names its source is the source, word for word. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK =
            Pattern.compile("<!-- from (\\S+?)(?:#(\\S+))? -->\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> a_quoted_block_is_what_its_source_says() {
        return blocks("README.md")
                .map(block -> DynamicTest.dynamicTest(
                        "README.md quotes " + block.group(1),
                        () -> assertThat(withoutIndent(block.group(3)))
                                .isEqualTo(source(block.group(1), block.group(2)))));
    }

    @TestFactory
    Stream<DynamicTest> the_page_for_analysts_quotes_what_stands_in_the_rule_set() {
        return blocks("rules/README.md")
                .map(block -> DynamicTest.dynamicTest(
                        "rules/README.md quotes " + block.group(1),
                        () -> assertThat(read(block.group(1))).contains(block.group(3))));
    }

    @Test
    void the_first_page_quotes_a_rule_a_program_and_its_output() {
        assertThat(blocks("README.md").map(block -> block.group(1)))
                .hasSize(3)
                .anyMatch(source -> source.endsWith(".drl"))
                .anyMatch(source -> source.endsWith(".java"));
    }

    private static Stream<MatchResult> blocks(String readme) {
        return BLOCK.matcher(read(readme)).results();
    }

    private static String source(String file, @Nullable String region) {
        String text = read(file);
        if (region != null) {
            String start = "// tag::" + region + "[]\n";
            text = text.substring(text.indexOf(start) + start.length(), text.indexOf("// end::" + region + "[]"));
        }
        return withoutIndent(text);
    }

    private static String withoutIndent(String text) {
        return text.stripIndent().stripTrailing();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
