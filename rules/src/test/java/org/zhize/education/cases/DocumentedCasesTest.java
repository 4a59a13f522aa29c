package org.zhize.education.cases;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;

/** Every real case is a scenario of its criterion. That scenarios come out as they expect is tested where all of them run. */
class DocumentedCasesTest {

    private static final ScenarioSuite SUITE = ScenarioSuite.load(Path.of("education"));
    private static final List<DocumentedCase> CASES = CaseFiles.cases();
    private static final Map<String, Dispute> DISPUTES = CaseFiles.disputes();
    private static final Map<String, Map<String, Bilingual>> LEFT_OUT = CaseFiles.figuresLeftOut();
    private static final Pattern CASE_ID = Pattern.compile("S\\d-\\d+|W-\\w+-\\d+");
    private static final Map<String, List<Scenario>> SCENARIOS = SUITE.scenarios().stream()
            .filter(scenario -> caseOf(scenario).isPresent())
            .collect(groupingBy(scenario -> caseOf(scenario).orElseThrow(), TreeMap::new, Collectors.toList()));

    @TestFactory
    Stream<DynamicTest> every_case_is_a_scenario_of_its_region_year_figures_and_verdict() {
        return CASES.stream()
                .map(documented -> test(
                        documented,
                        () -> assertThat(faults(documented))
                                .as("case %s of %s", documented.id(), documented.criterion())
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_disputed_case_gets_another_verdict_than_it_expects_for_a_reason() {
        return DISPUTES.entrySet().stream()
                .map(entry -> test(find(entry.getKey()), () -> {
                    Dispute dispute = entry.getValue();
                    assertThat(dispute.verdict()).isNotEqualTo(byRules(find(entry.getKey())));
                    assertReason(dispute.reason());
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_figure_that_is_left_out_is_printed_and_left_out_for_a_reason() {
        return LEFT_OUT.entrySet().stream()
                .map(entry -> test(
                        find(entry.getKey()),
                        () -> entry.getValue().forEach((name, reason) -> {
                            assertThat(find(entry.getKey()).figures())
                                    .extracting(Figure::name)
                                    .contains(name);
                            assertReason(reason);
                        })));
    }

    @Test
    void every_case_that_a_scenario_names_exists() {
        assertThat(SCENARIOS.keySet())
                .isSubsetOf(CASES.stream().map(DocumentedCase::id).toList());
    }

    @Test
    void no_case_is_lost() {
        assertThat(CASES).extracting(DocumentedCase::id).doesNotHaveDuplicates().hasSize(189);
    }

    private static List<String> faults(DocumentedCase documented) {
        List<Scenario> scenarios = SCENARIOS.getOrDefault(documented.id(), List.of());
        if (scenarios.isEmpty()) {
            return List.of("no scenario has it as its source");
        }
        Dispute dispute = DISPUTES.get(documented.id());
        Verdict expected = dispute == null ? byRules(documented) : dispute.verdict();
        Set<String> leftOut = LEFT_OUT.getOrDefault(documented.id(), Map.of()).keySet();
        return scenarios.stream()
                .map(scenario -> new CaseScenario(SUITE, scenario, documented, expected, leftOut))
                .flatMap(scenario -> scenario.faults().stream())
                .toList();
    }

    /** A check is not met or failed: it finds a problem, which it calls a contradiction, or none. */
    private static Verdict byRules(DocumentedCase documented) {
        boolean isCheck = SUITE.rules().content().quality().criteria().stream()
                .anyMatch(check -> check.id().equals(documented.criterion()));
        return isCheck && documented.expected() == Verdict.NOT_MET ? Verdict.INCONSISTENT : documented.expected();
    }

    private static Optional<String> caseOf(Scenario scenario) {
        return Optional.ofNullable(scenario.source())
                .map(source -> source.split("[ ，,：:；;]", 2)[0])
                .filter(word -> CASE_ID.matcher(word).matches());
    }

    private static DocumentedCase find(String id) {
        return CASES.stream()
                .filter(documented -> documented.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no case " + id));
    }

    private static void assertReason(Bilingual reason) {
        assertThat(reason.zh()).isNotBlank();
        assertThat(reason.en()).isNotBlank();
    }

    private static DynamicTest test(DocumentedCase documented, Executable test) {
        String name = "%s %s %s".formatted(documented.id(), documented.region(), documented.criterion());
        URI place = URI.create("classpath:/org/zhize/education/cases/cases.json?line=" + documented.line());
        return DynamicTest.dynamicTest(name, place, test);
    }
}
