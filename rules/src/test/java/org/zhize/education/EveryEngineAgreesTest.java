package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
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
 * What the rule engine finds it finds too where its rules are compiled to Java, and so does whoever interprets the rules, by
 * the whole rule set or by what matters alone.
 */
class EveryEngineAgreesTest {

    private static final RuleSet RULES = RuleSet.load(Path.of("education"));
    private static final Evaluator DROOLS = Evaluator.of(RULES);
    private static final Assessor MODEL =
            new Assessor(RULES.content(), rules -> ExecutableModel.matcher(rules, RULES.content()));
    private static final Evaluator TRACING = Evaluator.tracing(RULES, SilentListener.SILENT);

    @TestFactory
    Stream<DynamicTest> on_every_scenario() {
        return ScenarioSuite.of(RULES, Path.of("education")).scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.name(), () -> agree(scenario)));
    }

    /** As text: of two exact numbers with roots nobody can tell that they are the same. */
    private static void agree(Scenario scenario) {
        Evaluation expected = evaluate(DROOLS, scenario);
        assertThat(assessByModel(scenario)).hasToString(expected.assessment().toString());
        assertThat(evaluate(TRACING, scenario).assessment())
                .hasToString(expected.assessment().toString());
        List<String> ids = scenario.ids().toList();
        Evaluation focused = evaluate(Evaluator.tracing(RULES.focusedOn(ids), SilentListener.SILENT), scenario);
        for (String id : ids) {
            assertThat(about(id, focused)).hasToString(about(id, expected).toString());
        }
    }

    private static List<Object> about(String id, Evaluation evaluation) {
        List<Object> about = new ArrayList<>(evaluation.assessment().only(id).verdicts());
        about.addAll(evaluation.assessment().only(id).quality());
        evaluation.consequences().stream().filter(one -> one.id().equals(id)).forEach(about::add);
        return about;
    }

    private static Assessment assessByModel(Scenario scenario) {
        return Batch.assess(RULES.content(), MODEL, Optional.empty(), scenario.dossiers()).stream()
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
