package org.zhize.language;

import java.util.Set;
import org.zhize.problem.Location;

/** One side of a comparison after {@code when}. */
public sealed interface Operand {

    /** {@return where it stands} */
    Location location();

    /** {@return whether equality with it locates facts} */
    default boolean isLocating() {
        return true;
    }

    /** {@return whether it can only be a number where it is compared with one, rather than some other fact's value} */
    default boolean isFigure() {
        return false;
    }

    /**
     * A field of the pattern's fact; {@code this} is the fact itself.
     *
     * @param name the field's name
     * @param location where it stands
     */
    record Field(String name, Location location) implements Operand {
        @Override
        public boolean isLocating() {
            return false;
        }
    }

    /**
     * A variable bound before, plus a whole number.
     *
     * @param name with its dollar sign
     * @param offset zero without a sum
     * @param location where it stands
     */
    record Variable(String name, int offset, Location location) implements Operand {}

    /**
     * A parameter.
     *
     * @param reference which
     */
    record Parameter(ParameterReference reference) implements Operand {
        @Override
        public Location location() {
            return reference.location();
        }

        @Override
        public boolean isFigure() {
            return true;
        }
    }

    /**
     * A constant of an enum, such as {@code Stage.PRIMARY}.
     *
     * @param type the enum's simple name
     * @param name the constant's name
     * @param location where it stands
     */
    record Constant(String type, String name, Location location) implements Operand {
        /** Enums of the vocabulary whose constants are answers: to ask for one does not say which facts are meant. */
        private static final Set<String> ANSWERS =
                Set.of("Verdict", "Direction", "Relation", "Provenance", "RectificationStatus");

        @Override
        public boolean isLocating() {
            return !ANSWERS.contains(type);
        }
    }

    /**
     * A text.
     *
     * @param value without its quotes
     * @param location where it stands
     */
    record Text(String value, Location location) implements Operand {}

    /**
     * A whole number.
     *
     * @param value a small one
     * @param location where it stands
     */
    record Whole(int value, Location location) implements Operand {
        @Override
        public boolean isFigure() {
            return true;
        }
    }

    /**
     * {@code true}, {@code false} or {@code null}.
     *
     * @param word which
     * @param location where it stands
     */
    record Word(String word, Location location) implements Operand {
        @Override
        public boolean isLocating() {
            return false;
        }
    }
}
