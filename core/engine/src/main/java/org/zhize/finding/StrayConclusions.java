package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Suggestion;
import org.zhize.rule.InspectionFinding;

/** What was concluded on something that is not judged, most often a misspelt name. Nothing passes in silence. */
final class StrayConclusions {

    private StrayConclusions() {}

    /**
     * {@return a note for each criterion that is concluded on and most likely misspelt, and one for all others that are not known}
     */
    static List<Bilingual> onCriteria(List<InspectionFinding> conclusions, Collection<String> known) {
        List<String> others = new ArrayList<>();
        List<Bilingual> notes = new ArrayList<>();
        strays(conclusions.stream().map(InspectionFinding::criterion), known)
                .forEach(criterion -> Suggestion.nearest(criterion, known)
                        .ifPresentOrElse(
                                meant -> notes.add(Notes.misspeltCriterion(criterion, meant)),
                                () -> others.add(criterion)));
        if (!others.isEmpty()) {
            notes.add(Notes.unknownCriteria(others));
        }
        return notes;
    }

    /** {@return a note for each part of a criterion that is concluded on and not judged} */
    static List<Bilingual> onParts(List<InspectionFinding> conclusions, String criterion, Collection<String> judged) {
        return strays(
                        conclusions.stream()
                                .filter(conclusion -> criterion.equals(conclusion.criterion()))
                                .map(InspectionFinding::part)
                                .filter(part -> part != null && !part.isEmpty()),
                        judged)
                .map(part -> Notes.unknownPart(part, judged))
                .toList();
    }

    private static Stream<String> strays(Stream<String> names, Collection<String> known) {
        return names.map(name -> Objects.requireNonNullElse(name, ""))
                .filter(name -> !known.contains(name))
                .distinct()
                .sorted();
    }
}
