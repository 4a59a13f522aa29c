package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.finding.Assessment;
import org.zhize.finding.Assessor;
import org.zhize.hierarchy.Batch;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.trace.SilentListener;

/**
 * What the rule engine finds it finds too where its own compilers read the rules as DRL, and so does whoever interprets the
 * rules, by the whole rule set or by what matters alone.
 */
class EveryEngineAgreesTest {

    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluator DROOLS = Evaluator.of(RULES);
    private static final List<Assessor> COMPILED = Stream.of(CompiledDrl.values())
            .map(how -> new Assessor(RULES.content(), rules -> how.matcher(rules, RULES.content())))
            .toList();
    private static final Evaluator TRACING = Evaluator.tracing(RULES, SilentListener.SILENT);

    private static final Map<Set<String>, Evaluator> FOCUSED = new ConcurrentHashMap<>();
    private static final Map<Set<String>, Evaluator> TRACED = new ConcurrentHashMap<>();

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> on_every_scenario_with_the_rules_that_it_is_about() {
        return scenarios().map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> agree(scenario)));
    }

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> on_a_scenario_of_each_criterion_with_all_rules() {
        Map<List<String>, Scenario> richest = scenarios()
                .collect(Collectors.toMap(
                        scenario -> scenario.ids().distinct().toList(),
                        scenario -> scenario,
                        BinaryOperator.maxBy(Comparator.comparing(EveryEngineAgreesTest::size)),
                        LinkedHashMap::new));
        return richest.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().toString(), () -> agreeOnAll(entry.getKey(), entry.getValue())));
    }

    private static Stream<Scenario> scenarios() {
        return ScenarioSuite.of(RULES, Path.of("education")).scenarios().stream();
    }

    private static int size(Scenario scenario) {
        return scenario.dossiers().stream()
                .mapToInt(dossier -> dossier.facts().size())
                .sum();
    }

    private static void agree(Scenario scenario) {
        Set<String> ids = scenario.ids().collect(Collectors.toSet());
        Evaluation expected = evaluate(FOCUSED.computeIfAbsent(ids, EveryEngineAgreesTest::drools), scenario);
        Evaluation traced = evaluate(TRACED.computeIfAbsent(ids, EveryEngineAgreesTest::tracing), scenario);
        assertThat(traced.assessment()).hasToString(expected.assessment().toString());
    }

    private static Evaluator drools(Set<String> ids) {
        return ids.isEmpty() ? DROOLS : DROOLS.focusedOn(ids);
    }

    private static Evaluator tracing(Set<String> ids) {
        return ids.isEmpty() ? TRACING : Evaluator.tracing(RULES.focusedOn(ids), SilentListener.SILENT);
    }

    /** As text: of two exact numbers with roots nobody can tell that they are the same. */
    private static void agreeOnAll(List<String> ids, Scenario scenario) {
        Evaluation expected = evaluate(DROOLS, scenario);
        for (Assessor compiled : COMPILED) {
            assertThat(assess(compiled, scenario))
                    .hasToString(expected.assessment().toString());
        }
        assertThat(evaluate(TRACING, scenario).assessment())
                .hasToString(expected.assessment().toString());
        Evaluation focused = evaluate(DROOLS.focusedOn(ids), scenario);
        for (String id : ids) {
            assertThat(about(id, focused)).hasToString(about(id, expected).toString());
        }
    }

    private static List<Object> about(String id, Evaluation evaluation) {
        List<Object> about =
                new ArrayList<>(evaluation.assessment().only(List.of(id)).verdicts());
        about.addAll(evaluation.assessment().only(List.of(id)).quality());
        evaluation.consequences().stream().filter(one -> one.id().equals(id)).forEach(about::add);
        return about;
    }

    private static Assessment assess(Assessor assessor, Scenario scenario) {
        return Batch.assess(RULES.content(), assessor, Optional.empty(), scenario.dossiers()).stream()
                .filter(assessment -> assessment.situation().equals(scenario.situation()))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation evaluate(Evaluator evaluator, Scenario scenario) {
        return evaluator
                .evaluateAll(scenario.dossiers())
                .filter(evaluation -> evaluation.situation().equals(scenario.situation()))
                .findFirst()
                .orElseThrow();
    }
}
