package org.zhize.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads the scenarios of one file; one that is wrong is reported and left out. */
final class ScenarioReader {

    private final SourceText source;
    private final RuleSetContent rules;
    private final Problems problems;
    private final Map<String, Location> placeOfName = new HashMap<>();

    private ScenarioReader(SourceText source, RuleSetContent rules, Problems problems) {
        this.source = source;
        this.rules = rules;
        this.problems = problems;
    }

    static List<Scenario> read(SourceText source, RuleSetContent rules, Problems problems) {
        return YamlValue.read(source, problems)
                .map(file -> new ScenarioReader(source, rules, problems).read(file))
                .orElse(List.of());
    }

    private List<Scenario> read(YamlMapping file) {
        file.expectKeys(List.of("given", "scenarios"), problems);
        Problems ofGiven = new Problems();
        List<Object> given = new FactsReader(rules, ofGiven).read(file, "given");
        report(ofGiven);
        List<YamlValue> written = file.get("scenarios").map(YamlValue::asList).orElse(List.of());
        if (written.isEmpty()) {
            problems.add(ProblemCode.NO_SCENARIO, file.keyLocation("scenarios"));
        }
        List<Scenario> scenarios = written.stream()
                .flatMap(value -> value.asMapping("scenarios", problems).stream())
                .flatMap(scenario -> scenario(scenario, given).stream())
                .toList();
        // without the facts that all of them share, none would prove what its sentence says
        return ofGiven.hasErrors() ? List.of() : scenarios;
    }

    private Optional<Scenario> scenario(YamlMapping written, List<Object> given) {
        Problems own = new Problems();
        written.expectKeys(List.of("name", "situation", "scheme", "facts", "others", "expect"), own);
        Optional<YamlText> name = written.requiredText("name", "例如 / such as name: 恰好 10 %，达标", own);
        name.ifPresent(text -> checkUnique(text, own));
        Optional<Situation> situation = new SituationReader(rules.regions(), own).read(written);
        List<Object> facts = new ArrayList<>(given);
        facts.addAll(new FactsReader(rules, own).read(written, "facts"));
        List<Dossier> others = situation
                .map(known -> new OthersReader(rules, known, own).read(written))
                .orElse(List.of());
        ExpectationReader expect = new ExpectationReader(rules, own);
        String stem = ScenarioFiles.stem(source.name());
        List<Expectation> expectations = expect.read(written, stem, source.at(Span.START));
        List<ExpectedConsequences> following = expect.readConsequences(written, stem, source.at(Span.START));
        Optional<ExpectedGrade> grading = new GradeReader(rules, own).read(written);
        report(own);
        return own.hasErrors()
                ? Optional.empty()
                : name.flatMap(text -> situation.map(known -> new Scenario(
                        text.text(),
                        written.location(),
                        known,
                        facts,
                        others,
                        expectations,
                        following,
                        grading.orElse(null))));
    }

    private void checkUnique(YamlText name, Problems own) {
        Location other = placeOfName.putIfAbsent(name.text(), name.location());
        if (other != null) {
            own.add(
                    ProblemCode.DUPLICATE_SCENARIO,
                    name.location(),
                    name.text(),
                    other.span().line());
        }
    }

    private void report(Problems found) {
        for (Problem problem : found.inFileOrder()) {
            problems.add(problem.code(), problem.location(), problem.arguments().toArray());
        }
    }
}
