package org.zhize.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Parameters;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/** Reads what-ifs: {@code parameters: { floor: 12 }}. */
final class SuppositionReader {

    private static final String PARAMETERS = "parameters";

    private final Parameters parameters;
    private final String criterion;
    private final Problems problems;

    /**
     * @param parameters the rule set's
     * @param criterion whose parameters may be named as its rules name them
     * @param problems takes what is wrong
     */
    SuppositionReader(Parameters parameters, String criterion, Problems problems) {
        this.parameters = parameters;
        this.criterion = criterion;
        this.problems = problems;
    }

    List<ParameterValue> read(YamlMapping scenario) {
        List<ParameterValue> supposed = new ArrayList<>();
        scenario.mapping(PARAMETERS, problems)
                .ifPresent(all -> all.entries()
                        .forEach((key, written) -> written.asText(key, problems)
                                .flatMap(text -> read(key, all.keyLocation(key), text, supposed))
                                .ifPresent(supposed::add)));
        return supposed;
    }

    Optional<ParameterValue> read(String key, Location place, YamlText written, Collection<ParameterValue> before) {
        Optional<String> full = parameters.fullKey(criterion, key);
        if (full.isEmpty()) {
            problems.add(ProblemCode.UNKNOWN_PARAMETER, place, key, Suggestion.sentence(key, known()));
        } else if (before.stream().anyMatch(value -> value.key().equals(full.get()))) {
            problems.add(ProblemCode.DUPLICATE_KEY, place, full.get());
        }
        return full.flatMap(found -> parameters.supposed(found, written, problems));
    }

    /** Those of the criterion as its rules write them, before all others. */
    private List<String> known() {
        String own = criterion + ".";
        Stream<String> brief =
                parameters.keys().stream().filter(key -> key.startsWith(own)).map(key -> key.substring(own.length()));
        return Stream.concat(brief, parameters.keys().stream()).toList();
    }
}
