package org.zhize.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.Evaluator;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.Problems;
import org.zhize.yaml.YamlText;

/** What-ifs that somebody wrote in Java, by the keys that they wrote. Immutable. */
final class Suppositions {

    static final Suppositions NONE = new Suppositions(Map.of());

    private static final Location JAVA = Location.of("supposing(…)");

    private final Map<String, String> values;

    private Suppositions(Map<String, String> values) {
        this.values = values;
    }

    Suppositions and(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Suppositions(more);
    }

    /**
     * {@return the evaluator for which they hold}
     *
     * @param criterion whose parameters may be named as its rules name them
     * @throws IllegalArgumentException if there is no such parameter, or it cannot have such a value
     */
    Evaluator apply(Evaluator evaluator, String criterion) {
        return values.isEmpty()
                ? evaluator
                : evaluator.supposing(read(evaluator.rules().content().parameters(), criterion));
    }

    private List<ParameterValue> read(Parameters parameters, String criterion) {
        Problems problems = new Problems();
        SuppositionReader reader = new SuppositionReader(parameters, criterion, problems);
        List<ParameterValue> supposed = new ArrayList<>();
        values.forEach((key, value) -> reader.read(key, JAVA, new YamlText(value, false, JAVA), supposed)
                .ifPresent(supposed::add));
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(problems.inFileOrder().stream()
                    .flatMap((Problem problem) -> List.of(Locale.CHINESE, Locale.ENGLISH).stream()
                            .map(language -> problem.message(language) + "; " + problem.repair(language)))
                    .collect(Collectors.joining("\n")));
        }
        return supposed;
    }
}
