package org.zhize.education;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.Evaluation;
import org.zhize.Evaluator;
import org.zhize.RuleSet;
import org.zhize.diff.DiffText;
import org.zhize.diff.RuleSetDiff;
import org.zhize.diff.VerdictDiff;
import org.zhize.dossier.Dossier;
import org.zhize.dossier.DossierFolder;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.ScenarioResult;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;

/** Does what the exercises of {@code rules/README.md} say, word for word, on a copy of the rule set. */
class TutorialTest {

    private static final String CRITERION = "library-open-weekends";
    private static final Pattern STEP = Pattern.compile(
            "<!-- exercise (create|append|data|prints|what-if|flips) ?(.*?) ?-->\\n```\\w*\\n(.*?\\n)```",
            Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path rules;
    private Path data;

    @BeforeEach
    void follow_the_steps() throws IOException {
        rules = folder.resolve("education");
        data = Files.createDirectory(folder.resolve("exercise"));
        copy(Path.of("education"), rules);
        for (MatchResult step : steps("create").toList()) {
            Files.writeString(rules.resolve(step.group(2)), step.group(3), StandardOpenOption.CREATE_NEW);
        }
        for (MatchResult step : steps("append").toList()) {
            Files.writeString(rules.resolve(step.group(2)), step.group(3), StandardOpenOption.APPEND);
        }
        for (MatchResult step : steps("data").toList()) {
            Files.writeString(data.resolve(step.group(2)), step.group(3));
        }
    }

    @Test
    void the_new_criterion_has_no_problem_and_its_scenarios_pass_and_cover_it() {
        ScenarioSuite suite = ScenarioSuite.load(rules).about(CRITERION);
        Coverage coverage = Coverage.of(suite);

        assertThat(RuleSet.check(rules)).isEmpty();
        assertThat(results(suite)).hasSize(6).allMatch(ScenarioResult::passed);
        assertThat(coverage.ratio().isComplete()).isTrue();
        assertThat(printed(0)).contains(coverage.ratio().toString(), "共 6 个场景：通过 6");
    }

    @Test
    void the_mistake_fails_the_scenario_with_the_message_that_is_shown() throws IOException {
        String[] edit = steps("prints").toList().get(1).group(2).split(" ", -1);
        Path rule = rules.resolve("compulsory").resolve(CRITERION + ".drl");
        Files.writeString(rule, Files.readString(rule).replace(edit[0], edit[1]));
        List<ScenarioResult> failed = results(ScenarioSuite.load(rules).about(CRITERION)).stream()
                .filter(result -> !result.passed())
                .toList();

        assertThat(failed).hasSize(1);
        assertThat(printed(1))
                .startsWith(failed.get(0).failureMessage(Locale.CHINESE).stripTrailing());
    }

    @Test
    void it_judges_the_data_as_is_said() {
        RuleSet withExercise = RuleSet.load(rules);
        RuleSetContent content = withExercise.content();
        Problems problems = new Problems();
        List<Evaluation> evaluations = Evaluator.of(withExercise)
                .focusedOn(List.of(CRITERION))
                .evaluateAll(DossierFolder.read(data, content.factTypes(), content.regions(), problems))
                .toList();

        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(evaluations)
                .extracting(evaluation -> evaluation.verdict(CRITERION))
                .containsExactly(Verdict.MET, Verdict.NOT_MET);
        assertThat(evaluations.get(1).explain(CRITERION, Locale.CHINESE)).contains("还差 18 个百分点");
    }

    @Test
    void a_lower_floor_of_weihai_flips_the_districts_that_are_said() throws IOException {
        Path facts = Files.createDirectory(folder.resolve("what-if"));
        for (MatchResult step : steps("what-if").toList()) {
            Files.writeString(facts.resolve(step.group(2)), step.group(3));
        }
        RuleSet before = RuleSet.load(rules);
        Path weihai = rules.resolve("regions/371000-weihai.yaml");
        Files.writeString(weihai, Files.readString(weihai).replace("value: 10,", "value: 8,"));
        RuleSetContent content = before.content();
        Problems problems = new Problems();
        List<Dossier> dossiers = DossierFolder.read(facts, content.factTypes(), content.regions(), problems);
        VerdictDiff diff = VerdictDiff.of(RuleSetDiff.between(before, RuleSet.load(rules)), Optional.empty(), dossiers);

        assertThat(problems.inFileOrder()).isEmpty();
        assertThat(DiffText.render(diff, Locale.CHINESE))
                .contains(steps("flips").findFirst().orElseThrow().group(3));
    }

    private static List<ScenarioResult> results(ScenarioSuite suite) {
        return suite.scenarios().stream().map(suite::run).toList();
    }

    private static String printed(int block) {
        return steps("prints").toList().get(block).group(3);
    }

    private static Stream<MatchResult> steps(String kind) {
        try {
            return STEP.matcher(Files.readString(Path.of("README.md")))
                    .results()
                    .filter(step -> step.group(1).equals(kind));
        } catch (IOException e) {
            throw new AssertionError("README.md", e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }
}
