package org.zhize.education.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.rule.Stage;
import org.zhize.rule.Verdict;

class DocumentedCasesTest {

    private static final RuleSet RULES = RuleSet.load("education", DocumentedCasesTest.class.getClassLoader());
    private static final Evaluator EVALUATOR = Evaluator.of(RULES);
    private static final List<DocumentedCase> CASES = CaseFiles.cases();
    private static final Map<String, Dispute> DISPUTES = CaseFiles.disputes();

    @TestFactory
    Stream<DynamicTest> every_undisputed_case_gets_the_verdict_it_expects() {
        return undisputed(documented -> assertVerdict(documented, documented.expected()));
    }

    @TestFactory
    Stream<DynamicTest> every_disputed_case_gets_the_other_verdict_that_its_reason_is_for() {
        return DISPUTES.entrySet().stream()
                .map(entry -> test(find(entry.getKey()), documented -> {
                    Dispute dispute = entry.getValue();
                    assertThat(dispute.verdict()).isNotEqualTo(documented.expected());
                    assertThat(dispute.reason().zh()).isNotBlank();
                    assertThat(dispute.reason().en()).isNotBlank();
                    assertVerdict(documented, dispute.verdict());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_threshold_that_an_undisputed_case_notes_is_the_one_in_force() {
        return undisputed(documented -> {
            List<BigDecimal> inForce = evaluate(documented).criterion(documented.criterion()).findings().stream()
                    .flatMap(finding -> finding.parameters().stream())
                    .filter(parameter -> !parameter.unit().isEmpty())
                    .map(parameter -> new BigDecimal(parameter.value()))
                    .toList();
            assertThat(inForce).usingElementComparator(BigDecimal::compareTo).containsAll(documented.thresholds());
        });
    }

    @Test
    void the_worked_example_comes_to_its_printed_coefficient() {
        DocumentedCase example = find("W-cv-002");
        BigDecimal printed = example.observation("cv_weighted").orElseThrow().number();
        assertThat(evaluate(example).criterion(example.criterion()).findings())
                .map(Finding::comparison)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .extracting(comparison -> new BigDecimal(comparison.observed()).setScale(5, RoundingMode.HALF_UP))
                .isEqualTo(printed);
    }

    @Test
    void every_region_has_the_code_that_the_rule_set_gives_its_name() {
        Map<String, String> codes = new TreeMap<>(CaseSituations.CODES);
        codes.remove(CaseFacts.WORKED_EXAMPLE);
        codes.forEach((name, code) -> assertThat(RULES.content().regions().find(code))
                .hasValueSatisfying(region -> assertThat(name).endsWith(region.name())));
    }

    @Test
    void no_case_is_lost() {
        assertThat(CASES).extracting(DocumentedCase::id).doesNotHaveDuplicates().hasSize(39);
    }

    private static DocumentedCase find(String id) {
        return CASES.stream()
                .filter(documented -> documented.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + id));
    }

    private static Stream<DynamicTest> undisputed(Consumer<DocumentedCase> assertion) {
        return CASES.stream()
                .filter(documented -> !DISPUTES.containsKey(documented.id()))
                .map(documented -> test(documented, assertion));
    }

    private static DynamicTest test(DocumentedCase documented, Consumer<DocumentedCase> assertion) {
        String name = "%s %s %s".formatted(documented.id(), documented.region(), documented.criterion());
        URI place = URI.create("classpath:/org/zhize/education/cases/cases.json?line=" + documented.line());
        return DynamicTest.dynamicTest(name, place, () -> assertion.accept(documented));
    }

    private static void assertVerdict(DocumentedCase documented, Verdict expected) {
        Evaluation evaluation = evaluate(documented);
        CriterionVerdict whole = evaluation.criterion(documented.criterion());
        assertThat(documented.stage().map(stage -> verdictOf(stage, whole)).orElse(whole.verdict()))
                .as(() -> evaluation.explain(documented.criterion(), Locale.ENGLISH))
                .isEqualTo(expected);
    }

    /** A stage is a part, such as {@code primary}, or several, such as {@code primary/key-teachers}. */
    private static Verdict verdictOf(Stage stage, CriterionVerdict whole) {
        String name = CaseStages.part(stage);
        List<Verdict> verdicts = whole.parts().entrySet().stream()
                .filter(part -> part.getKey().equals(name) || part.getKey().startsWith(name + "/"))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(verdicts).as("parts of %s", name).isNotEmpty();
        return Verdict.worstOf(verdicts);
    }

    private static Evaluation evaluate(DocumentedCase documented) {
        return EVALUATOR.evaluate(CaseSituations.of(documented), CaseFacts.of(documented));
    }
}
