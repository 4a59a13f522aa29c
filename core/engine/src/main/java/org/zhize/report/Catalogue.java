package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * What a report must know beside the assessments. Immutable; may be shared between threads.
 *
 * @param identity which rule set judged
 * @param criteria its criteria, in the order in which reports show them
 * @param quality its quality checks, by id
 * @param consequences its consequences, by id
 * @param regionNames the Chinese names of the regions that the assessments name, by code
 * @param parents the code of the region above, for each of those regions and all above it
 * @param levels the level of each of those regions, such as {@code county}
 * @param titles what people call the identifiers that the assessments name, by identifier: fact types ({@code Funding}),
 *     their fields ({@code Funding.generalBudget}), values ({@code junior}), parts, parameters, purposes, and themes
 *     ({@code theme:funding}); an identifier without a title is shown as it is
 */
public record Catalogue(
        RuleSetIdentity identity,
        List<Criterion> criteria,
        List<Criterion> quality,
        List<Criterion> consequences,
        Map<String, String> regionNames,
        Map<String, String> parents,
        Map<String, String> levels,
        Map<String, Bilingual> titles) {

    /** Copies the collections. */
    public Catalogue {
        criteria = List.copyOf(criteria);
        quality = List.copyOf(quality);
        consequences = List.copyOf(consequences);
        regionNames = Map.copyOf(regionNames);
        parents = Map.copyOf(parents);
        levels = Map.copyOf(levels);
        titles = Map.copyOf(titles);
    }

    /** A catalogue of criteria alone. */
    public Catalogue(
            RuleSetIdentity identity,
            List<Criterion> criteria,
            Map<String, String> regionNames,
            Map<String, Bilingual> titles) {
        this(identity, criteria, List.of(), List.of(), regionNames, Map.of(), Map.of(), titles);
    }

    /** A catalogue in which identifiers are shown as they are. */
    public Catalogue(RuleSetIdentity identity, List<Criterion> criteria, Map<String, String> regionNames) {
        this(identity, criteria, regionNames, Map.of());
    }

    /**
     * {@return the criterion, quality check or consequence of the given id}
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest id
     */
    public Criterion criterion(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    Optional<Criterion> find(String id) {
        return all().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    Stream<Criterion> all() {
        return Stream.of(criteria, quality, consequences).flatMap(List::stream);
    }

    private String unknown(String id) {
        String meant = Suggestion.orAll(id, all().map(Criterion::id).toList());
        return "没有编号为 %s 的标准，是否应为 %s / no criterion has the id %s; did you mean %s?".formatted(id, meant, id, meant);
    }
}
