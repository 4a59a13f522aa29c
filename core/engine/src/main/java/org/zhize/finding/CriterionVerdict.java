package org.zhize.finding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * The one verdict on one criterion, with the findings it follows from. Immutable.
 *
 * @param criterion the criterion's id
 * @param verdict the verdict
 * @param parts the verdict of each part, by part; empty where the criterion has none
 * @param components the verdict of each criterion that it combines, by id
 * @param findings what was found, in {@link Finding#IN_ORDER}; the ones that decided
 * @param reason in one sentence, why
 * @param notes what else should be known
 * @param missing what was missing, without repetition
 */
public record CriterionVerdict(
        String criterion,
        Verdict verdict,
        SortedMap<String, Verdict> parts,
        SortedMap<String, Verdict> components,
        List<Finding> findings,
        Bilingual reason,
        List<Bilingual> notes,
        List<MissingDatum> missing) {

    /** Copies the collections. */
    public CriterionVerdict {
        parts = sorted(parts);
        components = sorted(components);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        missing = List.copyOf(missing);
    }

    CriterionVerdict lacking(List<MissingDatum> others) {
        List<MissingDatum> all = MissingDatum.inOrder(others.stream());
        return new CriterionVerdict(criterion, verdict, parts, components, findings, reason, notes, all);
    }

    private static SortedMap<String, Verdict> sorted(Map<String, Verdict> verdicts) {
        return verdicts.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }
}
