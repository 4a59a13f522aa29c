package org.zhize.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhize.dossier.Dossier;
import org.zhize.parameter.ParameterValue;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.SourceText;
import org.zhize.problem.Span;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads what one scenario says about a government. */
final class ScenarioReader {

    private static final List<String> KEYS =
            List.of("name", "source", "situation", "parameters", "scheme", "facts", "others", "expect");

    private final Vocabulary known;
    private final List<Object> given;
    private final String stem;
    private final Location file;

    /**
     * @param source the file that it is in
     * @param known what it may name
     * @param given the facts that all scenarios of the file share
     */
    ScenarioReader(SourceText source, Vocabulary known, List<Object> given) {
        this.known = known;
        this.given = given;
        this.stem = source.stem();
        this.file = source.at(Span.START);
    }

    /** {@return the scenario; to be used only if no problem was added} */
    Optional<Scenario> read(Written place, String name, Problems problems) {
        YamlMapping written = place.scenario();
        checkKeys(written, problems);
        Optional<Situation> situation = new SituationReader(known.regions(), problems).read(written);
        List<ParameterValue> supposed = new SuppositionReader(known.parameters(), stem, problems).read(written);
        List<Object> facts = new ArrayList<>(given);
        facts.addAll(new FactsReader(known, problems).read(written, "facts"));
        List<Dossier> others = situation
                .map(own -> new OthersReader(known, own, problems).read(written))
                .orElse(List.of());
        ExpectationReader expect = new ExpectationReader(known, problems);
        List<Expectation> expectations = expect.read(written, stem, file);
        List<ExpectedConsequences> following = expect.readConsequences(written, stem, file);
        Optional<ExpectedGrade> grading = new GradeReader(known, problems).read(written);
        return situation.map(own -> new Scenario(
                name,
                place.location(),
                place.outline(),
                own,
                supposed,
                facts,
                others,
                expectations,
                following,
                grading.orElse(null),
                written.text("source", problems).map(YamlText::text).orElse(null)));
    }

    private static void checkKeys(YamlMapping written, Problems problems) {
        if (written.entries().containsKey(RefusalReader.FILES)) {
            problems.add(ProblemCode.FILES_WITHOUT_PROBLEMS, written.keyLocation(RefusalReader.FILES));
        } else {
            written.expectKeys(KEYS, problems);
        }
    }
}
