package org.zhize.receipt;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.Consequence;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;

/**
 * A parameter value that some verdict used.
 *
 * @param key the full key
 * @param value the value as written
 * @param unit its unit; empty without one
 * @param region the region that set it
 * @param from the day from which it holds
 */
public record UsedParameter(String key, String value, String unit, String region, String from)
        implements Comparable<UsedParameter> {

    private static final Comparator<UsedParameter> IN_ORDER = Comparator.comparing(UsedParameter::key)
            .thenComparing(UsedParameter::region)
            .thenComparing(UsedParameter::from)
            .thenComparing(UsedParameter::value)
            .thenComparing(UsedParameter::unit);

    static Stream<UsedParameter> in(Assessment assessment) {
        Stream<ParameterUse> ofFindings = Stream.of(assessment.quality(), assessment.verdicts())
                .flatMap(verdicts -> verdicts.stream().map(CriterionVerdict::findings))
                .flatMap(findings -> findings.stream().map(Finding::parameters))
                .flatMap(uses -> uses.stream());
        Stream<ParameterUse> ofConsequences =
                assessment.consequences().stream().map(Consequence::parameters).flatMap(uses -> uses.stream());
        return Stream.concat(ofFindings, ofConsequences)
                .map(use -> new UsedParameter(use.key(), use.value(), use.unit(), use.region(), use.from()));
    }

    Map<String, Object> tree() {
        return Map.of("key", key, "value", value, "unit", unit, "region", region, "from", from);
    }

    @Override
    public int compareTo(UsedParameter other) {
        return IN_ORDER.compare(this, other);
    }
}
