package org.zhize.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Location;

/** One entry between the parentheses of a pattern. */
public sealed interface Constraint {

    /** {@return where it stands} */
    Location location();

    /** {@return the parameters that it names} */
    Stream<ParameterReference> parameters();

    /**
     * A variable stands for a field's value.
     *
     * @param variable with its dollar sign
     * @param field the field's name
     * @param variableLocation where the variable stands
     * @param location where the field's name stands
     */
    record Binding(String variable, String field, Location variableLocation, Location location) implements Constraint {
        @Override
        public Stream<ParameterReference> parameters() {
            return Stream.empty();
        }
    }

    /**
     * Two values are compared.
     *
     * @param left most often a field
     * @param operator how
     * @param right one operand, or the list of {@code in}
     * @param location where it starts
     */
    record Test(Operand left, Comparison operator, List<Operand> right, Location location) implements Constraint {
        /** Copies {@code right}. */
        public Test {
            right = List.copyOf(right);
        }

        @Override
        public Stream<ParameterReference> parameters() {
            return operands()
                    .filter(Operand.Parameter.class::isInstance)
                    .map(operand -> ((Operand.Parameter) operand).reference());
        }

        /** {@return whether it asks if a field is absent, which is never unknown} */
        public boolean asksForNull() {
            return right.stream()
                    .anyMatch(operand ->
                            operand instanceof Operand.Word word && word.word().equals("null"));
        }

        /**
         * {@return whether this joins the fact to one that was found before it}
         *
         * <p>Where a value is absent there, no fact is known to belong to the other: to let it join with every one would
         * say nothing, many times.
         *
         * @param ofFact whether a variable stands for a value of a fact
         */
        public boolean joins(Predicate<String> ofFact) {
            return right.stream()
                    .anyMatch(operand -> operand instanceof Operand.Variable variable && ofFact.test(variable.name()));
        }

        /** {@return whether an absent value is known here: it is a value of its own, which differs from every other} */
        public boolean isKnownWhereAbsent(FactType type) {
            return operands()
                    .anyMatch(operand -> operand instanceof Operand.Field field && type.isNullAValue(field.name()));
        }

        /** {@return both sides} */
        public Stream<Operand> operands() {
            return Stream.concat(Stream.of(left), right.stream());
        }

        /**
         * {@return whether this says <em>which</em> facts are meant rather than what is asked of them: an equality of a
         * field with a variable, a text, a constant or a number}
         *
         * <p>How many or how much is always asked: {@code pupils == 0} does not say which classes are meant.
         *
         * <p>Facts that are located are what absence is measured against: {@code not SchoolClass(year == $year, pupils >=
         * …)} needs classes of the year before it can say that none of them is too large.
         *
         * @param type the type of the facts
         */
        public boolean isLocating(FactType type) {
            if (!operator.isEquality() || !(left instanceof Operand.Field field)) {
                return false;
            }
            boolean isQuantity =
                    type.field(field.name()).filter(FactField::isQuantity).isPresent();
            return right.stream().allMatch(operand -> operand.isLocating() && !(isQuantity && operand.isFigure()));
        }
    }
}
