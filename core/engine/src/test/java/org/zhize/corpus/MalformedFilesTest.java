package org.zhize.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.problem.Draft;
import org.zhize.problem.Problem;
import org.zhize.problem.Severity;

/** Mistakes as people make them: the first problem of each file stands at the place, and says what its first line says. */
class MalformedFilesTest {

    static Stream<Corpus> files() throws IOException {
        return Corpus.of("malformed");
    }

    private static String told(Problem problem) {
        return problem.location().toString().replace(Draft.RULES + ":", "")
                + " " + problem.code().code()
                + " " + problem.message(Locale.CHINESE)
                + " → " + problem.repair(Locale.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_mistake_is_told_at_its_place_with_its_repair(Corpus file) {
        Problem first = file.draft().problems().stream()
                .filter(problem -> problem.code().severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        assertThat(told(first)).isEqualTo(file.expected());
    }

    @Test
    void there_are_many_of_them() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
    }
}
