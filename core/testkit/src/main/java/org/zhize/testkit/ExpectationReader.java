package org.zhize.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.rule.Verdict;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;
import org.zhize.yaml.YamlValue;

/**
 * Reads what a scenario expects: a verdict; a verdict and more; a verdict for each of several criteria; beside them or alone,
 * what follows.
 */
final class ExpectationReader {

    private static final String CONSEQUENCES = "consequences";
    private static final String GRADE = "grade";
    private static final List<String> OF_ONE =
            List.of("verdict", "parts", "subjects", "margin", "observed", "missing", "notes");
    /** What may stand alone, since it is not about one criterion. */
    private static final List<String> OTHERS = List.of("criteria", CONSEQUENCES, GRADE);

    private static final List<String> OF_SEVERAL = Stream.concat(
                    Stream.of("criterion", "criteria", CONSEQUENCES, GRADE), OF_ONE.stream())
            .toList();

    private final NameChecks names;
    private final MissingReader missing;
    private final ConsequenceReader following;
    private final Problems problems;

    ExpectationReader(Vocabulary known, Problems problems) {
        this.names = new NameChecks(known, problems);
        this.missing = new MissingReader(names);
        this.following = new ConsequenceReader(names, problems);
        this.problems = problems;
    }

    /**
     * {@return the verdicts that the scenario expects; nothing only if it expects consequences or a problem was added}
     *
     * @param scenario the scenario
     * @param stem the id of the criterion whose file it is in
     * @param file where to complain if there is no such criterion
     */
    List<Expectation> read(YamlMapping scenario, String stem, Location file) {
        Optional<YamlValue> expect = scenario.get("expect").filter(value -> !isEmpty(value));
        if (expect.isEmpty()) {
            YamlValue nothing = scenario.entries().getOrDefault("expect", scenario);
            problems.add(ProblemCode.NO_EXPECTATION, nothing.location());
        }
        return expect.map(value -> value instanceof YamlMapping mapping
                        ? ofSeveral(mapping, stem, file)
                        : of(stem, file, value).stream().toList())
                .orElse(List.of());
    }

    /** {@return what the scenario expects to follow} */
    List<ExpectedConsequences> readConsequences(YamlMapping scenario, String stem, Location file) {
        return scenario.get("expect")
                .flatMap(value ->
                        value instanceof YamlMapping mapping ? mapping.get(CONSEQUENCES) : Optional.<YamlValue>empty())
                .map(value -> following.read(value, stem, file))
                .orElse(List.of());
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof YamlMapping mapping && mapping.entries().isEmpty();
    }

    private List<Expectation> ofSeveral(YamlMapping written, String stem, Location file) {
        written.expectKeys(OF_SEVERAL, problems);
        List<Expectation> expectations = new ArrayList<>();
        Optional<YamlMapping> criteria = written.mapping("criteria", problems);
        if (criteria.isPresent() && isEmpty(criteria.get())) {
            problems.add(ProblemCode.NO_EXPECTATION, criteria.get().location());
        }
        criteria.ifPresent(all -> all.entries()
                .forEach((id, value) -> of(id, all.keyLocation(id), value).ifPresent(expectations::add)));
        if (saysMore(written)) {
            ofNamed(written, stem, file).ifPresent(expectations::add);
        }
        return expectations;
    }

    private static boolean saysMore(YamlMapping written) {
        boolean isOfOthers = OTHERS.stream().anyMatch(key -> written.get(key).isPresent());
        return !isOfOthers || !OTHERS.containsAll(written.keys().keySet());
    }

    private Optional<Expectation> ofNamed(YamlMapping written, String stem, Location file) {
        Optional<YamlText> other = written.text("criterion", problems);
        String id = other.map(YamlText::text).orElse(stem);
        return names.judged(id, other.map(YamlText::location).orElse(file), written.location())
                .flatMap(criterion -> ofOne(criterion, written));
    }

    private Optional<Expectation> of(String id, Location place, YamlValue written) {
        Optional<String> criterion = names.judged(id, place, written.location());
        if (written instanceof YamlMapping mapping) {
            mapping.expectKeys(OF_ONE, problems);
            return criterion.flatMap(known -> ofOne(known, mapping));
        }
        Optional<YamlText> verdict = written.asText("expect", problems);
        return verdict.flatMap(names::verdict).flatMap(known -> criterion.map(one -> Expectation.of(one, known)));
    }

    private Optional<Expectation> ofOne(String criterion, YamlMapping written) {
        Optional<YamlText> verdict = written.requiredText("verdict", "例如 / such as verdict: NOT_MET", problems);
        written.mapping("parts", problems)
                .ifPresent(parts -> parts.keys().forEach((part, place) -> names.part(criterion, part, place)));
        return verdict.flatMap(names::verdict)
                .map(known -> new Expectation(
                        criterion,
                        known,
                        verdicts(written, "parts"),
                        verdicts(written, "subjects"),
                        written.text("margin", problems)
                                .flatMap(text -> text.decimal(problems))
                                .orElse(null),
                        written.text("observed", problems).map(YamlText::text).orElse(null),
                        missing.read(written.texts("missing", problems)),
                        written.texts("notes", problems).stream()
                                .map(YamlText::text)
                                .toList()));
    }

    private Map<String, Verdict> verdicts(YamlMapping written, String key) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        written.mapping(key, problems)
                .ifPresent(all -> all.entries()
                        .forEach((name, value) -> value.asText(name, problems)
                                .flatMap(names::verdict)
                                .ifPresent(verdict -> verdicts.put(name, verdict))));
        return verdicts;
    }
}
