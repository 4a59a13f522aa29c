package org.zhize.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an {@code accumulate} can compute; the library computes it, exactly, over the facts that Drools collected. */
public enum AggregateFunction {
    /** The sum of a value over the facts. */
    SUM("sum", 1),
    /** The arithmetic mean of a value. */
    AVERAGE("average", 1),
    /** How many facts there are. */
    COUNT("count", 0),
    /** The least value. */
    MIN("min", 1),
    /** The greatest value. */
    MAX("max", 1),
    /**
     * The coefficient of variation of the first value weighted by the second: √(Σ(nᵢ/N)(xᵢ−x̄)²)/x̄ with x̄ = Σnᵢxᵢ/N, the
     * 差异系数 of 教督〔2012〕3号.
     */
    WEIGHTED_CV("weightedCv", 2),
    /** The sum of the first value over the sum of the second. */
    SHARE("share", 2),
    /** The facts themselves. */
    COLLECT_LIST("collectList", 0);

    private final String word;
    private final int arity;

    AggregateFunction(String word, int arity) {
        this.word = word;
        this.arity = arity;
    }

    /** {@return the function that rule files write so} */
    public static Optional<AggregateFunction> of(String word) {
        return Arrays.stream(values())
                .filter(function -> function.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(AggregateFunction::word).toList();
    }

    /** {@return how rule files write it} */
    public String word() {
        return word;
    }

    /** {@return how many values it is computed of; those that take none also accept the fact's own variable} */
    public int arity() {
        return arity;
    }
}
