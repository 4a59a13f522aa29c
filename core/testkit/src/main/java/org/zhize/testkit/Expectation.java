package org.zhize.testkit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Verdict;

/**
 * What a scenario expects of one criterion. Immutable.
 *
 * @param criterion the criterion's id
 * @param verdict its verdict
 * @param parts the verdicts of some of its parts, by part
 * @param subjects the verdicts on some schools, classes or other subjects, by subject
 * @param margin the distance to the threshold in the comparison's unit; null for any
 * @param observed the measured value; null for any
 * @param missing some of what is missing: {@code Funding} for the whole fact, {@code Funding.generalBudget} for a field of
 *     a fact that is there, either with {@code [year=2021]} after the type to say which
 * @param notes Chinese texts, each contained in some note
 */
public record Expectation(
        String criterion,
        Verdict verdict,
        Map<String, Verdict> parts,
        Map<String, Verdict> subjects,
        @Nullable BigDecimal margin,
        @Nullable String observed,
        List<String> missing,
        List<String> notes) {

    /** Copies the collections. */
    public Expectation {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** {@return one that expects nothing but a verdict} */
    static Expectation of(String criterion, Verdict verdict) {
        return new Expectation(criterion, verdict, Map.of(), Map.of(), null, null, List.of(), List.of());
    }
}
