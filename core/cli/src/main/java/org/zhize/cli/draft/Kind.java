package org.zhize.cli.draft;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhize.fact.FactTypes;

/** The kinds of norm for which there are templates. */
public enum Kind {
    /** A part of a whole. */
    SHARE("share", "80"),
    /** More than last year. */
    GROWTH("growth", "10"),
    /** It must not happen. */
    COUNT_ZERO("count-zero", ""),
    /** Done or not, and the government has to show it. */
    DUTY("duty", "", "DutyEvidence"),
    /** Inspectors conclude. */
    CONCLUSION("conclusion", ""),
    /** So many of several. */
    AT_LEAST("at-least", "80");

    private final String word;
    private final String example;
    private final String table;

    Kind(String word, String example) {
        this(word, example, "");
    }

    Kind(String word, String example, String table) {
        this.word = word;
        this.example = example;
        this.table = table;
    }

    /** {@return the kind that people call so} */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** {@return those whose tables a rule set has} */
    public static List<Kind> in(FactTypes types) {
        return Arrays.stream(values()).filter(kind -> kind.fits(types)).toList();
    }

    private boolean fits(FactTypes known) {
        return table.isEmpty() || known.find(table).isPresent();
    }

    /** {@return how people write it} */
    public String word() {
        return word;
    }

    /** {@return whether it has a threshold} */
    public boolean hasThreshold() {
        return !example.isEmpty();
    }

    /** {@return a made-up threshold; only where it has one} */
    BigDecimal example() {
        return new BigDecimal(example);
    }
}
