package org.zhize.criterion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How one value is made of the values of many governments. */
public enum Fold {
    /** The sum of a field over the sum of another: the share of all of them together. */
    SHARE_OF_SUMS("share-of-sums", 2),
    /** The sum of a field. */
    SUM("sum", 1),
    /** The plain mean of a field over all facts. */
    AVERAGE("average", 1),
    /** The least value of a field. */
    MIN("min", 1),
    /** The greatest value of a field. */
    MAX("max", 1);

    private final String word;
    private final int arity;

    Fold(String word, int arity) {
        this.word = word;
        this.arity = arity;
    }

    /** {@return how files write it} */
    public String word() {
        return word;
    }

    /** {@return of how many fields it is made} */
    public int arity() {
        return arity;
    }

    /** {@return the fold that is so written} */
    public static Optional<Fold> of(String word) {
        return Arrays.stream(values()).filter(fold -> fold.word.equals(word)).findFirst();
    }

    /** {@return all words, for suggestions} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Fold::word).toList();
    }
}
