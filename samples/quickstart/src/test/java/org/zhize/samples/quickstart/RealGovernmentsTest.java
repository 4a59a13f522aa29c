package org.zhize.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.dossier.DossierFolder;
import org.zhize.problem.Problems;

/** The verdicts on real figures, each of which was worked out by hand from the sources. */
class RealGovernmentsTest {

    private static List<Evaluation> evaluations = List.of();

    @BeforeAll
    static void evaluate() {
        RuleSet rules = RuleSet.load("education", RealGovernmentsTest.class.getClassLoader());
        Problems problems = new Problems();
        evaluations = Evaluator.of(rules)
                .evaluateAll(DossierFolder.read(
                        Path.of("facts"),
                        rules.content().factTypes(),
                        rules.content().regions(),
                        problems))
                .toList();
        assertThat(problems.inFileOrder()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvFileSource(resources = "/expected-verdicts.csv", numLinesToSkip = 1)
    void a_real_government_gets_the_verdict_that_its_figures_give(
            String government, int year, @Nullable String purpose, String criterion, String verdict) {
        assertThat(find(government, year, purpose).verdict(criterion)).hasToString(verdict);
    }

    @Test
    void every_government_has_one_verdict_on_each_criterion() {
        assertThat(evaluations)
                .hasSize(27)
                .allSatisfy(evaluation -> assertThat(evaluation.verdicts()).hasSize(16));
    }

    @Test
    void the_impossible_figure_of_yimei_is_named() {
        assertThat(find("230717", 2022, null).criterion("two-no-decrease-total").notes())
                .anySatisfy(note -> assertThat(note.zh()).contains("恰为年初预算数的 10 倍"));
    }

    private static Evaluation find(String government, int year, @Nullable String purpose) {
        List<Evaluation> found = evaluations.stream()
                .filter(evaluation -> evaluation.situation().government().equals(government))
                .filter(evaluation -> evaluation.situation().dataYear() == year)
                .filter(evaluation -> Objects.equals(evaluation.situation().purpose(), purpose))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
