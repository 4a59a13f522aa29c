package org.zhize.language;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.problem.Location;

/** A value that a statement or an aggregate is made of; the library computes it exactly. */
public sealed interface Expression {

    /** {@return where it stands} */
    Location location();

    /** {@return the expressions it is made of} */
    default Stream<Expression> parts() {
        return Stream.empty();
    }

    /** {@return this and everything it is made of} */
    default Stream<Expression> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(Expression::all));
    }

    /** {@return the parameters that it names} */
    default Stream<ParameterReference> parameters() {
        return all().filter(Parameter.class::isInstance).map(part -> ((Parameter) part).reference());
    }

    /** {@return the variables that it names, with their dollar signs} */
    default Stream<String> variables() {
        return all().filter(Variable.class::isInstance).map(part -> ((Variable) part).name());
    }

    /**
     * A bound variable.
     *
     * @param name with its dollar sign
     * @param location where it stands
     */
    record Variable(String name, Location location) implements Expression {}

    /**
     * A parameter.
     *
     * @param reference which
     */
    record Parameter(ParameterReference reference) implements Expression {
        @Override
        public Location location() {
            return reference.location();
        }
    }

    /**
     * A whole number.
     *
     * @param value a small one
     * @param location where it stands
     */
    record Whole(int value, Location location) implements Expression {}

    /**
     * A text.
     *
     * @param value without its quotes
     * @param location where it stands
     */
    record Text(String value, Location location) implements Expression {}

    /**
     * Minus something.
     *
     * @param operand what
     * @param location where it stands
     */
    record Negation(Expression operand, Location location) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return Stream.of(operand);
        }
    }

    /**
     * Two values and what is done with them.
     *
     * @param left the first
     * @param operator what
     * @param right the second
     * @param location where the first stands
     */
    record Arithmetic(Expression left, Operator operator, Expression right, Location location) implements Expression {
        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }
    }

    /**
     * The least or greatest of several values.
     *
     * @param function {@code min} or {@code max}
     * @param arguments at least one
     * @param location where the function's name stands
     */
    record Call(String function, List<Expression> arguments, Location location) implements Expression {
        /** Copies {@code arguments}. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Stream<Expression> parts() {
            return arguments.stream();
        }
    }

    /** The four operations. */
    enum Operator {
        /** Sum. */
        PLUS("+"),
        /** Difference. */
        MINUS("-"),
        /** Product. */
        TIMES("*"),
        /** Quotient. */
        DIVIDED_BY("/");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        static Operator of(String symbol) {
            return switch (symbol) {
                case "+" -> PLUS;
                case "-" -> MINUS;
                case "*" -> TIMES;
                default -> DIVIDED_BY;
            };
        }

        /** {@return how rule files write it} */
        public String symbol() {
            return symbol;
        }
    }
}
