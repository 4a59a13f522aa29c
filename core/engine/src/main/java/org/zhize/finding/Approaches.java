package org.zhize.finding;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.exact.UndecidedComparisonException;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.language.Aggregate;
import org.zhize.language.AggregateFunction;
import org.zhize.language.Condition;
import org.zhize.language.Constraint;
import org.zhize.language.Expression;
import org.zhize.language.Pattern;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;

/** Finds how near one match came to what is required, by taking each of its figures for a step more and a step less. */
final class Approaches {

    private final RuleMatch match;
    private final Requirement requirement;
    private final Function<Shift, Environment> environments;

    /**
     * @param match a whole match
     * @param requirement what its rule requires
     * @param environments what to compute in, with a figure taken for another
     */
    Approaches(RuleMatch match, Requirement requirement, Function<Shift, Environment> environments) {
        this.match = match;
        this.requirement = requirement;
        this.environments = environments;
    }

    List<Nearness> all() {
        try {
            Measured measured = measured(Shift.NONE);
            return measured.isComplete() && measured.observed().isExact() ? all(measured) : List.of();
        } catch (UndecidedComparisonException e) {
            return List.of();
        }
    }

    private List<Nearness> all(Measured measured) {
        List<Measured> shifted = Stream.concat(
                        shifts().map(this::measured),
                        counts().flatMap(count -> Stream.of(1, -1).map(step -> measured(count, step))))
                .filter(Measured::isComplete)
                .toList();
        boolean isWhole = requirement.measure().function() == MeasureFunction.COUNT
                || measured.observed().content() instanceof LocalDate;
        return IntStream.range(0, measured.bounds().size())
                .mapToObj(bound -> isWhole
                        ? Nearness.of(measured.beyond(bound), Real.of(1))
                        : Nearness.of(
                                measured.beyond(bound),
                                shifted.stream()
                                        .map(other -> other.beyond(bound))
                                        .toList()))
                .toList();
    }

    private Measured measured(Shift shift) {
        Environment environment = environments.apply(shift);
        new MatchReading(match, environment);
        return Measured.of(requirement, environment);
    }

    /** A number of facts is a figure too. */
    private Measured measured(Aggregate count, int step) {
        Environment environment = environments.apply(Shift.NONE);
        new MatchReading(match, environment);
        environment
                .variable(count.variable())
                .filter(value -> !value.isMissing())
                .ifPresent(value -> {
                    Real other = value.number().plus(Real.of(step));
                    environment.bind(count.variable(), Value.of(other, UnitOfMeasure.COUNT));
                });
        return Measured.of(requirement, environment);
    }

    private Stream<Aggregate> counts() {
        Set<String> used = used();
        return aggregates()
                .filter(aggregate -> used.contains(aggregate.variable()))
                .filter(aggregate -> aggregate.function().equals(AggregateFunction.COUNT.word()));
    }

    private Stream<Aggregate> aggregates() {
        return match.plan().elements().stream()
                .filter(Condition.Group.class::isInstance)
                .flatMap(group -> ((Condition.Group) group).aggregates().stream());
    }

    private Stream<Shift> shifts() {
        Set<String> used = used();
        return IntStream.range(0, match.slots().size())
                .boxed()
                .flatMap(element -> shifts(
                        match.plan().elements().get(element), match.slots().get(element), used));
    }

    private static Stream<Shift> shifts(Condition element, Object slot, Set<String> used) {
        if (element instanceof Condition.Group group) {
            return ((GroupFacts) slot).selected().stream().flatMap(fact -> shifts(group.pattern(), fact, used));
        }
        return shifts(((Condition.Single) element).pattern(), slot, used);
    }

    private static Stream<Shift> shifts(Pattern pattern, Object fact, Set<String> used) {
        return pattern.bindings()
                .filter(binding -> used.contains(binding.variable()))
                .map(Constraint.Binding::field)
                .distinct()
                .flatMap(field -> Stream.of(new Shift(fact, field, 1), new Shift(fact, field, -1)));
    }

    /** The variables that make the measured value, those behind what is aggregated included. */
    private Set<String> used() {
        Set<String> used = new HashSet<>(
                requirement.expressions().flatMap(Expression::variables).toList());
        aggregates()
                .filter(aggregate -> used.contains(aggregate.variable()))
                .flatMap(aggregate -> aggregate.arguments().stream())
                .flatMap(Expression::variables)
                .toList()
                .forEach(used::add);
        return used;
    }
}
