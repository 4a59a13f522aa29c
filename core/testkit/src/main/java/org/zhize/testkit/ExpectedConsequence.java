package org.zhize.testkit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Consequence;
import org.zhize.language.EffectKind;

/**
 * Something that a scenario expects to follow. Immutable.
 *
 * @param kind what follows
 * @param of whom it concerns, such as a county's code; null for anybody
 * @param text a Chinese text, contained in what is to be done or in why; null for any
 * @param details what its {@linkplain Consequence#details details} must say, such as {@code grade} or {@code amount}
 */
public record ExpectedConsequence(
        EffectKind kind, @Nullable String of, @Nullable String text, SortedMap<String, String> details) {

    /** Copies {@code details}. */
    public ExpectedConsequence {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    boolean isMetBy(Consequence came) {
        return kind == came.kind()
                && (of == null || of.equals(came.subject()))
                && (text == null || says(came, text))
                && details.entrySet().stream().allMatch(detail -> hasDetail(came, detail.getKey(), detail.getValue()));
    }

    static boolean says(Consequence came, String text) {
        return came.text().zh().contains(text) || came.reason().zh().contains(text);
    }

    /** {@return whether a consequence says so; {@code 1.5} and {@code 1.50} are the same} */
    static boolean hasDetail(Consequence came, String name, String expected) {
        String actual = came.details().getOrDefault(name, "");
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
        } catch (NumberFormatException e) {
            return expected.equals(actual);
        }
    }
}
