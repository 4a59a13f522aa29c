package org.zhize.parameter;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.problem.Draft;
import org.zhize.rule.Situation;

/** Drafts with one parameter, and the value of it that is in force. */
final class Values {

    private static final String KEY = "draft.rate";

    private Values() {}

    /** A percentage that a rule uses, with the given policy and national values. */
    static Draft national(String declaration, String... values) {
        return draft("share >= parameters.percent(\"rate\")", "unit: \"%\", " + declaration, values);
    }

    /** A parameter that a constraint on Funding uses. */
    static Draft draft(String constraint, String declaration, String... values) {
        return Draft.conditions("Funding( year == $year, %s )".formatted(constraint))
                .with(Draft.CRITERION, """
                        title: 草稿
                        basis: [甲]
                        parameters:
                          rate: { %s, values: { %s } }
                        """.formatted(declaration, String.join(", ", values)));
    }

    /** What a region changes. */
    static Draft regional(Draft draft, String region, String... values) {
        return draft.with(
                "regions/" + region + ".yaml",
                "region: %s\n%s: { %s }\n".formatted(region, KEY, String.join(", ", values)));
    }

    /** One dated value. */
    static String value(String from, String value) {
        return "%s: { value: %s, basis: 乙 }".formatted(from, value);
    }

    /** One dated value for a purpose. */
    static String value(String from, String value, String purpose) {
        return "%s: { value: %s, purpose: %s, basis: 乙 }".formatted(from, value, purpose);
    }

    static Optional<ParameterInForce> inForce(Draft draft, String region, String asOf) {
        return inForce(draft, region, asOf, null);
    }

    static Optional<ParameterInForce> inForce(Draft draft, String region, String asOf, @Nullable String purpose) {
        LocalDate day = LocalDate.parse(asOf);
        return draft.load().content().parameters().inForce(KEY, new Situation(region, day.getYear(), day, purpose));
    }

    /** The percentage in force, as it is written; nothing where none is. */
    static String percent(Draft draft, String region, String asOf) {
        return inForce(draft, region, asOf).map(Values::percent).orElse("");
    }

    static String percent(Parameters parameters, String region, LocalDate asOf, String purpose) {
        Situation situation = new Situation(region, asOf.getYear(), asOf, purpose.isEmpty() ? null : purpose);
        return parameters.inForce(KEY, situation).map(Values::percent).orElse("");
    }

    static String percent(ParameterInForce value) {
        return ((Real) value.value())
                .times(Real.of(100))
                .toDecimal(6)
                .stripTrailingZeros()
                .toPlainString();
    }
}
