package org.zhize.language;

import java.util.Arrays;
import java.util.Optional;

/** How a constraint compares. */
public enum Comparison {
    /** Equal. */
    EQUAL("=="),
    /** Different. */
    NOT_EQUAL("!="),
    /** Less. */
    LESS("<"),
    /** Less or equal. */
    LESS_OR_EQUAL("<="),
    /** Greater. */
    GREATER(">"),
    /** Greater or equal. */
    GREATER_OR_EQUAL(">="),
    /** One of a list. */
    IN("in"),
    /** None of a list. */
    NOT_IN("not in");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    static Optional<Comparison> of(String symbol) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.symbol.equals(symbol))
                .findFirst();
    }

    /** {@return how rule files write it} */
    public String symbol() {
        return symbol;
    }

    /** {@return how it compares with each single value of its list; itself where there is no list} */
    public Comparison withOne() {
        return switch (this) {
            case IN -> EQUAL;
            case NOT_IN -> NOT_EQUAL;
            default -> this;
        };
    }

    /** {@return whether it demands equality with one value of a list} */
    public boolean isEquality() {
        return this == EQUAL || this == IN;
    }

    /** {@return whether it needs values that have an order} */
    public boolean isOrdering() {
        return this == LESS || this == LESS_OR_EQUAL || this == GREATER || this == GREATER_OR_EQUAL;
    }
}
