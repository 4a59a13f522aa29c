package org.zhize.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/** Reads the scenarios of one file; one that is wrong is reported and left out. */
final class ScenarioFileReader {

    private static final String GIVEN = "given";
    private static final String SCENARIOS = "scenarios";

    private final SourceText source;
    private final Optional<Vocabulary> known;
    private final Problems problems;
    private final Map<String, Location> placeOfName = new HashMap<>();
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private ScenarioFileReader(SourceText source, Optional<Vocabulary> known, Problems problems) {
        this.source = source;
        this.known = known;
        this.problems = problems;
    }

    /**
     * {@return what the file says}
     *
     * @param source the file
     * @param known what they may name; nothing where the rule set is refused, and only scenarios that expect so can run
     * @param problems takes what is wrong
     */
    static ScenarioFile read(SourceText source, Optional<Vocabulary> known, Problems problems) {
        return YamlValue.read(source, problems)
                .map(file -> new ScenarioFileReader(source, known, problems).read(file))
                .orElse(ScenarioFile.EMPTY);
    }

    private ScenarioFile read(YamlMapping file) {
        file.expectKeys(List.of(GIVEN, SCENARIOS), problems);
        Problems ofGiven = new Problems();
        file.get(GIVEN).ifPresent(given -> Examples.expectNone(given, ofGiven));
        Optional<ScenarioReader> reader = known.map(
                names -> new ScenarioReader(source, names, new FactsReader(names, ofGiven).read(file, GIVEN)));
        problems.addAll(ofGiven);
        List<YamlValue> written = file.get(SCENARIOS).map(YamlValue::asList).orElse(List.of());
        if (written.isEmpty()) {
            problems.add(ProblemCode.NO_SCENARIO, file.keyLocation(SCENARIOS));
        }
        written.stream()
                .flatMap(value -> value.asMapping(SCENARIOS, problems).stream())
                .flatMap(scenario -> Examples.of(scenario, problems).stream())
                .forEach(scenario -> read(scenario, reader));
        // without the facts that all of them share, none would prove what its sentence says
        return new ScenarioFile(ofGiven.hasErrors() ? List.of() : scenarios, refusals);
    }

    private void read(Written written, Optional<ScenarioReader> reader) {
        Problems own = new Problems();
        Optional<YamlText> name = written.scenario().requiredText("name", "例如 / such as name: 恰好 10 %，达标", own);
        name.ifPresent(text -> checkUnique(text, own));
        String sentence = name.map(YamlText::text).orElse("");
        if (RefusalReader.expectsProblems(written.scenario())) {
            new RefusalReader(own)
                    .read(written, sentence)
                    .filter(read -> !own.hasErrors())
                    .ifPresent(refusals::add);
        } else if (reader.isPresent()) {
            reader.get()
                    .read(written, sentence, own)
                    .filter(read -> !own.hasErrors())
                    .ifPresent(scenarios::add);
        } else {
            own.add(ProblemCode.RULES_REFUSED, written.location());
        }
        problems.addAll(own);
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
}
