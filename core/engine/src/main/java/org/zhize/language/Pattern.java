package org.zhize.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;
import org.zhize.problem.Location;
import org.zhize.rule.Government;
import org.zhize.rule.Situation;

/**
 * Which facts: their type and what must hold of them.
 *
 * @param variable the variable that stands for the fact, such as {@code $school}; empty without one
 * @param type the simple name of the fact type
 * @param constraints in order
 * @param location where the type's name stands
 */
public record Pattern(String variable, String type, List<Constraint> constraints, Location location) {

    private static final Set<String> CIRCUMSTANCES =
            Set.of(Situation.class.getSimpleName(), Government.class.getSimpleName());

    /** Copies {@code constraints}. */
    public Pattern {
        constraints = List.copyOf(constraints);
    }

    /** {@return the texts that it asks the field to be; empty where it asks for none in particular} */
    public List<String> textsAskedOf(String field) {
        return tests().filter(test -> test.operator() == Comparison.EQUAL)
                .filter(test ->
                        test.left() instanceof Operand.Field left && left.name().equals(field))
                .flatMap(test -> test.right().stream())
                .flatMap(right -> right instanceof Operand.Text written ? Stream.of(written.value()) : Stream.empty())
                .toList();
    }

    /** {@return whether its facts say what is evaluated: they are always there, and prove nothing} */
    public boolean isCircumstance() {
        return isCircumstance(type);
    }

    /** {@return whether facts of the type say what is evaluated} */
    static boolean isCircumstance(String type) {
        return CIRCUMSTANCES.contains(type);
    }

    /** {@return the variables bound to fields, in order} */
    public Stream<Constraint.Binding> bindings() {
        return constraints.stream().filter(Constraint.Binding.class::isInstance).map(Constraint.Binding.class::cast);
    }

    /** {@return what is compared, in order} */
    public Stream<Constraint.Test> tests() {
        return constraints.stream().filter(Constraint.Test.class::isInstance).map(Constraint.Test.class::cast);
    }

    /** {@return what says which facts are meant, in order} */
    public Stream<Constraint.Test> locating(FactType own) {
        return tests().filter(test -> test.isLocating(own));
    }

    /** {@return the field that the variable is bound to here} */
    public Optional<Constraint.Binding> binding(String name) {
        return bindings().filter(binding -> binding.variable().equals(name)).findFirst();
    }

    Stream<ParameterReference> parameters() {
        return constraints.stream().flatMap(Constraint::parameters);
    }

    /** {@return the same without what it asks of the facts that it locates; what must be absent says which are meant too} */
    Pattern located(FactTypes types) {
        FactType own = types.find(type).orElseThrow();
        return with(constraints.stream()
                .filter(constraint ->
                        !(constraint instanceof Constraint.Test test) || test.isLocating(own) || test.asksForNull())
                .toList());
    }

    Pattern with(List<Constraint> others) {
        return new Pattern(variable, type, others, location);
    }
}
