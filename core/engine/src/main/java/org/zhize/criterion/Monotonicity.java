package org.zhize.criterion;

import java.util.List;
import org.zhize.problem.Location;

/**
 * What a criterion declares of its inputs: which may grow, and which shrink, without ever worsening its verdict. It decides
 * nothing; the test kit checks that it is true. Immutable.
 *
 * @param raising what never worsens the verdict by being higher
 * @param lowering what never worsens it by being lower
 */
public record Monotonicity(List<Input> raising, List<Input> lowering) {

    /** Nothing is declared. */
    public static final Monotonicity NONE = new Monotonicity(List.of(), List.of());

    /** Copies the lists. */
    public Monotonicity {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }

    /**
     * A number that facts or parameters hold.
     *
     * @param name {@code Type.field}, meant of the data year, or a parameter's key as the criterion's rules write it
     * @param location where it is written
     */
    public record Input(String name, Location location) {

        /** {@return whether it looks like a field of a type of facts} */
        public boolean isField() {
            return name.contains(".");
        }

        /** {@return the type of facts, of what looks like a field} */
        public String type() {
            return name.substring(0, name.indexOf('.'));
        }

        /** {@return the field, of what looks like one} */
        public String field() {
            return name.substring(name.indexOf('.') + 1);
        }
    }
}
