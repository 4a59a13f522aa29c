package org.zhize.criterion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.rule.Verdict;

/**
 * A criterion by which governments are judged. Immutable.
 *
 * @param id the kebab-case id: the stem of its files
 * @param theme the folder it lies in, such as {@code funding}
 * @param title what people call it
 * @param basis the documents it rests on, each with its clause
 * @param unverified whether the basis still has to be checked against the original
 * @param levels the levels of government it applies to; empty for all
 * @param since the day from which it applies; null for always, or where its parameters say so
 * @param departments which department holds the data, by fact type
 * @param parts which parts it must have a finding for
 * @param combination how it follows from other criteria or from its parts
 * @param absent the verdict where nothing is known: {@link Verdict#INSUFFICIENT}, or {@link Verdict#NOT_MET} for a pure
 *     duty
 * @param equality what is noted where the observed value equals the required one; null for nothing
 * @param references the values of higher regions that its rules compare with
 * @param monotonicity which inputs it declares to act on the verdict in one direction only
 * @param location where it is declared
 */
public record Criterion(
        String id,
        String theme,
        Bilingual title,
        List<String> basis,
        boolean unverified,
        List<String> levels,
        @Nullable LocalDate since,
        Map<String, String> departments,
        ExpectedParts parts,
        Combination combination,
        Verdict absent,
        @Nullable Bilingual equality,
        List<Reference> references,
        Monotonicity monotonicity,
        Location location) {

    /** Copies the collections. */
    public Criterion {
        basis = List.copyOf(basis);
        levels = List.copyOf(levels);
        departments = Map.copyOf(departments);
        references = List.copyOf(references);
    }

    /** {@return the department that holds the facts of the given type} */
    public Optional<String> department(String factType) {
        return departments.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(factType))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
