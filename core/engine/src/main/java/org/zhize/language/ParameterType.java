package org.zhize.language;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.UnitOfMeasure;

/**
 * What values a parameter has.
 *
 * @param kind what kind
 * @param unit the unit of a number; null for other kinds
 */
public record ParameterType(Kind kind, @Nullable UnitOfMeasure unit) {

    /** The kinds of parameter, each with the word by which a rule asks for it. */
    public enum Kind {
        /** A number in per cent, read as a ratio. */
        PERCENT("percent"),
        /** A number in its unit. */
        NUMBER("number"),
        /** A text out of a list. */
        TEXT("text"),
        /** A day. */
        DATE("date"),
        /** Yes or no. */
        FLAG("flag");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** {@return the word: {@code parameters.word("key")}} */
        public String word() {
            return word;
        }

        /** {@return the kind that the word asks for} */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }
    }

    ValueType valueType() {
        return switch (kind) {
            case PERCENT, NUMBER -> ValueType.number(unit == null ? null : unit.dimension());
            case TEXT -> ValueType.TEXT;
            case DATE -> ValueType.DATE;
            case FLAG -> ValueType.FLAG;
        };
    }
}
