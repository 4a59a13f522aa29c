package org.zhize.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Location;

/**
 * Which facts: their type and what must hold of them.
 *
 * @param variable the variable that stands for the fact, such as {@code $school}; empty without one
 * @param type the simple name of the fact type
 * @param constraints in order
 * @param location where the type's name stands
 */
public record Pattern(String variable, String type, List<Constraint> constraints, Location location) {

    /** Copies {@code constraints}. */
    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** {@return the variables bound to fields, in order} */
    public Stream<Constraint.Binding> bindings() {
        return constraints.stream().filter(Constraint.Binding.class::isInstance).map(Constraint.Binding.class::cast);
    }

    /** {@return what is compared, in order} */
    public Stream<Constraint.Test> tests() {
        return constraints.stream().filter(Constraint.Test.class::isInstance).map(Constraint.Test.class::cast);
    }

    /** {@return the field that the variable is bound to here} */
    public Optional<Constraint.Binding> binding(String name) {
        return bindings().filter(binding -> binding.variable().equals(name)).findFirst();
    }

    Stream<ParameterReference> parameters() {
        return constraints.stream().flatMap(Constraint::parameters);
    }

    Pattern with(List<Constraint> others) {
        return new Pattern(variable, type, others, location);
    }
}
