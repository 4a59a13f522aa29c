package org.zhize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Expression;
import org.zhize.language.Statement.Measure;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.RequiredRelation;
import org.zhize.language.Statement.Requirement;
import org.zhize.rule.Relation;
import org.zhize.rule.Verdict;

/**
 * A measured value and what it is compared with.
 *
 * @param function how it was measured
 * @param observed the measured value
 * @param relation how it is compared
 * @param bounds what it is compared with
 */
record Measured(MeasureFunction function, Value observed, RequiredRelation relation, List<Value> bounds) {

    static Measured of(Requirement requirement, Environment environment) {
        List<Value> bounds =
                requirement.bounds().stream().map(environment::evaluate).toList();
        Measure measure = requirement.measure();
        return new Measured(measure.function(), measure(measure, environment), requirement.relation(), bounds);
    }

    private static Value measure(Measure measure, Environment environment) {
        List<Value> values =
                measure.arguments().stream().map(environment::evaluate).toList();
        Value first = values.get(0);
        return switch (measure.function()) {
            case THAT -> first;
            case COUNT ->
                first.content() instanceof List<?> facts ? Value.of(Real.of(facts.size()), UnitOfMeasure.COUNT) : first;
            case SHARE -> percent(ratio(first, values.get(1)));
            case GROWTH -> growth(first, values.get(1));
        };
    }

    private static Value growth(Value last, Value now) {
        return percent(Calculator.combine(ratio(now, last), Expression.Operator.MINUS, Value.of(Real.of(1))));
    }

    private static Value ratio(Value part, Value whole) {
        return part.fits(whole)
                ? Calculator.combine(part, Expression.Operator.DIVIDED_BY, whole)
                : Value.missing(List.of());
    }

    private static Value percent(Value ratio) {
        return ratio.in(UnitOfMeasure.PERCENT);
    }

    boolean isComplete() {
        return fits()
                && !observed.isMissing()
                && bounds.stream().noneMatch(bound -> bound.isMissing() || !bound.isExact());
    }

    /** {@return whether all values measure the same kind of thing, as far as their units say} */
    boolean fits() {
        return bounds.stream().allMatch(observed::fits);
    }

    List<MissingDatum> missing() {
        Value[] all = Stream.concat(Stream.of(observed), bounds.stream()).toArray(Value[]::new);
        return Value.missing(all).missing();
    }

    /** {@return what follows; of values that are complete} */
    Verdict verdict() {
        return holds().map(holds -> holds ? Verdict.MET : Verdict.NOT_MET).orElse(Verdict.INSUFFICIENT);
    }

    /** {@return whether a part is larger than its whole, or less than nothing} */
    boolean isImpossible() {
        return function == MeasureFunction.SHARE
                && observed.isExact()
                && observed.content() instanceof Real share
                && (share.compareWith(Real.of(1)) > 0 || share.sign() < 0);
    }

    /** {@return whether the requirement holds; nothing where a stated bound leaves it open} */
    Optional<Boolean> holds() {
        return switch (relation) {
            case AT_LEAST -> observed.isExact() ? Optional.of(compare(0) >= 0) : atLeast(0, false);
            case ABOVE -> observed.isExact() ? Optional.of(compare(0) > 0) : atLeast(0, true);
            case AT_MOST ->
                observed.isExact()
                        ? Optional.of(compare(0) <= 0)
                        : atLeast(0, true).map(above -> !above);
            case BELOW ->
                observed.isExact()
                        ? Optional.of(compare(0) < 0)
                        : atLeast(0, false).map(least -> !least);
            case EQUAL_TO -> observed.isExact() ? Optional.of(compare(0) == 0) : never(0);
            case DIFFERING_FROM -> observed.isExact() ? Optional.of(margin().sign() > 0) : Optional.empty();
            case BETWEEN ->
                observed.isExact() ? Optional.of(compare(0) >= 0 && compare(1) <= 0) : never(isLowerBound() ? 1 : 0);
        };
    }

    private boolean isLowerBound() {
        return observed.relation() == Relation.GE || observed.relation() == Relation.GT;
    }

    /** Of a stated bound: is the true value at least (or above) the threshold? */
    private Optional<Boolean> atLeast(int bound, boolean strictly) {
        int compared = compare(bound);
        boolean isLower = isLowerBound();
        boolean isStrict = observed.relation() == Relation.GT || observed.relation() == Relation.LT;
        if (isLower) {
            boolean proves = compared > 0 || (compared == 0 && (isStrict || !strictly));
            return proves ? Optional.of(true) : Optional.empty();
        }
        boolean refutes = compared < 0 || (compared == 0 && (isStrict || strictly));
        return refutes ? Optional.of(false) : Optional.empty();
    }

    /** Of a stated bound: it can show that the value lies elsewhere, never that it is equal. */
    private Optional<Boolean> never(int bound) {
        int compared = compare(bound);
        boolean isLower = isLowerBound();
        boolean isStrict = observed.relation() == Relation.GT || observed.relation() == Relation.LT;
        boolean elsewhere = isLower ? compared > 0 : compared < 0;
        return elsewhere || (compared == 0 && isStrict) ? Optional.of(false) : Optional.empty();
    }

    /** {@return whether it lies exactly on the threshold} */
    boolean isOnThreshold() {
        return observed.isExact() && bounds.size() == 1 && compare(0) == 0;
    }

    private int compare(int bound) {
        if (observed.content() instanceof LocalDate day && bounds.get(bound).content() instanceof LocalDate other) {
            return day.compareTo(other);
        }
        return observed.number().compareWith(bounds.get(bound).number());
    }

    /** {@return the distance to the threshold in base units or days, negative where it is missed} */
    Real margin() {
        Real first = distance(0);
        return switch (relation) {
            case AT_LEAST, ABOVE -> first;
            case AT_MOST, BELOW -> Real.ZERO.minus(first);
            case EQUAL_TO -> Real.ZERO.minus(absolute(first));
            case DIFFERING_FROM -> absolute(first).minus(bounds.get(0).place());
            case BETWEEN -> least(first, Real.ZERO.minus(distance(1)));
        };
    }

    /** {@return the bound that the margin is the distance to} */
    Value nearestBound() {
        boolean isUpper =
                relation == RequiredRelation.BETWEEN && distance(0).compareWith(Real.ZERO.minus(distance(1))) > 0;
        return bounds.get(isUpper ? 1 : 0);
    }

    /** {@return how far above a bound it lies, or the difference beyond what is allowed, negative below} */
    Real beyond(int bound) {
        return relation == RequiredRelation.DIFFERING_FROM ? margin() : distance(bound);
    }

    private Real distance(int bound) {
        Value other = bounds.get(bound);
        return observed.content() instanceof LocalDate day && other.content() instanceof LocalDate due
                ? Real.of(ChronoUnit.DAYS.between(due, day))
                : observed.number().minus(other.number());
    }

    private static Real absolute(Real number) {
        return number.sign() < 0 ? Real.ZERO.minus(number) : number;
    }

    private static Real least(Real a, Real b) {
        return a.compareWith(b) <= 0 ? a : b;
    }

    /** {@return the unit for people: the parameter's before the observed value's} */
    @Nullable UnitOfMeasure unit() {
        UnitOfMeasure unit =
                bounds.get(0).unit() == null ? observed.unit() : bounds.get(0).unit();
        return observed.content() instanceof LocalDate ? UnitOfMeasure.DAY : unit;
    }
}
