package org.zhize.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhize.Evaluator;
import org.zhize.language.SampleFacts.Funding;
import org.zhize.language.SampleFacts.SchoolClass;
import org.zhize.rule.Situation;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

/** Rule files in every style that the language allows: each loads, and comes to the verdict in its first line. */
class LegalFilesTest {

    /** Two years of funds, up by exactly 10 %, and three classes. */
    private static final List<Object> FACTS = List.of(
            funding(2021, "100", "20", "0.09"),
            funding(2022, "110", "22", "0.10"),
            new SchoolClass("A", 2022, Stage.PRIMARY, 50, 2),
            new SchoolClass("B", 2022, Stage.PRIMARY, 60, 3),
            new SchoolClass("C", 2022, Stage.JUNIOR, 56, 4));

    private static Funding funding(int year, String budget, String fund, String share) {
        return new Funding(
                year,
                new BigDecimal(budget),
                new BigDecimal(fund),
                new BigDecimal(share).movePointRight(2),
                "决算",
                LocalDate.of(year, 3, 1),
                LocalDate.of(year, 3, 11),
                true);
    }

    static Stream<Corpus> files() throws IOException {
        return Corpus.of("legal");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_legal_file_comes_to_its_verdict(Corpus file) {
        Evaluator evaluator = Evaluator.of(file.draft().load());
        assertThat(evaluator
                        .evaluate(Situation.of("371002", Year.of(2022)), FACTS)
                        .verdict("draft"))
                .isEqualTo(Verdict.valueOf(file.expected()));
    }

    @Test
    void there_are_files_of_every_verdict() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(files().map(Corpus::expected).distinct())
                .contains("MET", "NOT_MET", "INSUFFICIENT", "NOT_APPLICABLE");
    }
}
