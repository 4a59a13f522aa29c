package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Provenance;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * What authorities and experts concluded on the criteria of one government; of several, the worst. What a later step of the
 * procedure replaced is not among them. A government's own claim to have passed proves nothing, its admission to have failed does.
 */
final class Conclusions {

    private static final FactType TYPE = FactType.of(InspectionFinding.class);

    private final List<InspectionFinding> all;
    private final Suspicions suspicions;

    Conclusions(Situation situation, List<?> facts, Suspicions suspicions) {
        this.suspicions = suspicions;
        all = facts.stream()
                .filter(InspectionFinding.class::isInstance)
                .map(InspectionFinding.class::cast)
                .filter(finding -> finding.year() == null || finding.year() == situation.dataYear())
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** {@return whether nobody says anything of a criterion} */
    boolean isSilentOn(String criterion) {
        return all.stream().noneMatch(finding -> criterion.equals(finding.criterion()));
    }

    /** {@return the finding that follows for a part, empty for the whole; nothing if nobody concluded} */
    Optional<Finding> on(String criterion, String part) {
        List<InspectionFinding> counting =
                about(criterion, part).filter(Conclusions::decides).toList();
        if (counting.isEmpty()) {
            return Optional.empty();
        }
        boolean passed = counting.stream().allMatch(finding -> Boolean.TRUE.equals(finding.passed()));
        Verdict verdict = passed ? Verdict.MET : Verdict.NOT_MET;
        List<Bilingual> words = counting.stream()
                .filter(finding -> Objects.equals(finding.passed(), passed))
                .map(finding -> Bilingual.same(text(finding)))
                .toList();
        List<FactUse> uses =
                counting.stream().map(finding -> FactReader.use(finding, TYPE)).toList();
        Finding concluded = Findings.withoutRule(
                criterion, new FindingKey(part, ""), verdict, Evidence.CONCLUSION, uses, words, List.of());
        return Optional.of(suspicions
                .apply(new Ruling(null, false, true, concluded, null, List.copyOf(counting)))
                .finding());
    }

    /** {@return whether somebody other than the government itself speaks of the part or of the whole, conclusively or not} */
    boolean lookInto(String criterion, String part) {
        return Stream.of(part, "")
                .flatMap(name -> about(criterion, name))
                .map(InspectionFinding::provenance)
                .anyMatch(provenance -> provenance == null || !provenance.isOwnWord());
    }

    /** {@return what was said without deciding: claims, and words that conclude nothing} */
    List<Bilingual> notes(String criterion) {
        List<Bilingual> notes = new ArrayList<>();
        all.stream()
                .filter(finding -> criterion.equals(finding.criterion()) && !decides(finding))
                .forEach(finding -> notes.add(
                        finding.passed() == null ? Notes.undecidedWords(text(finding)) : Notes.claim(text(finding))));
        return notes;
    }

    /** {@return what is said of parts other than those that were judged} */
    List<Bilingual> strays(String criterion, Collection<String> parts) {
        return StrayConclusions.onParts(all, criterion, parts);
    }

    /** {@return what is said of criteria other than the given ones} */
    List<Bilingual> strays(Collection<String> criteria) {
        return StrayConclusions.onCriteria(all, criteria);
    }

    private Stream<InspectionFinding> about(String criterion, String part) {
        return all.stream()
                .filter(finding -> criterion.equals(finding.criterion()))
                .filter(finding -> part.equals(Objects.requireNonNullElse(finding.part(), "")));
    }

    private static boolean decides(InspectionFinding finding) {
        Provenance provenance = finding.provenance();
        boolean isClaim = Boolean.TRUE.equals(finding.passed()) && provenance != null && provenance.isOwnWord();
        return finding.passed() != null && !isClaim;
    }

    private static String text(InspectionFinding finding) {
        return Objects.requireNonNullElse(finding.text(), "");
    }
}
