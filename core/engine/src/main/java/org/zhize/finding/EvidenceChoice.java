package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/**
 * Chooses among kinds of evidence for one part: figures beat stated rates, stated rates beat stated directions. A weaker
 * kind decides where every stronger one leaves the part open, not where only that is open whether one more fact is meant;
 * where it disagrees with a stronger one that is noted.
 */
final class EvidenceChoice {

    private EvidenceChoice() {}

    static PartVerdict of(List<Ruling> rulings) {
        List<List<Ruling>> tiers = new ArrayList<>();
        for (Evidence evidence : Evidence.values()) {
            List<Ruling> ofKind = rulings.stream()
                    .filter(ruling -> ruling.evidence() == evidence)
                    .toList();
            if (!ofKind.isEmpty()) {
                tiers.add(agreed(ofKind));
            }
        }
        List<Ruling> chosen = tiers.stream()
                .filter(tier -> RuleAgreement.isSettled(RuleAgreement.worst(tier)) || RuleAgreement.isDoubted(tier))
                .findFirst()
                .or(() -> tiers.stream().filter(EvidenceChoice::saysSomething).findFirst())
                .or(() -> tiers.stream().filter(tier -> !tier.get(0).isGap()).findFirst())
                .orElseGet(() -> tiers.get(0));
        return new PartVerdict(RuleAgreement.worst(chosen), chosen, notes(chosen, tiers));
    }

    /** A suspect figure says more than the absence of a better one. */
    private static boolean saysSomething(List<Ruling> tier) {
        return tier.stream().anyMatch(ruling -> !ruling.isGap() && !ruling.isAbsence());
    }

    /** Within one kind, each subject for itself. */
    private static List<Ruling> agreed(List<Ruling> rulings) {
        Map<String, List<Ruling>> bySubject = new TreeMap<>();
        rulings.forEach(ruling -> bySubject
                .computeIfAbsent(ruling.finding().subject(), subject -> new ArrayList<>())
                .add(ruling));
        boolean anyMatch = rulings.stream().anyMatch(ruling -> !ruling.isGap());
        if (anyMatch && bySubject.size() > 1) {
            // a gap that names no subject says nothing beside findings that do
            List<Ruling> whole = bySubject.getOrDefault("", List.of());
            if (whole.stream().allMatch(ruling -> ruling.isGap() && ruling.isAbsence())) {
                bySubject.remove("");
            }
        }
        return bySubject.values().stream()
                .map(RuleAgreement::of)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Bilingual> notes(List<Ruling> chosen, List<List<Ruling>> tiers) {
        Verdict verdict = RuleAgreement.worst(chosen);
        List<Bilingual> notes = new ArrayList<>();
        for (List<Ruling> tier : tiers) {
            Verdict other = RuleAgreement.worst(tier);
            if (verdict.isDecided() && other.isDecided() && other != verdict) {
                notes.add(
                        Notes.disagreement(tier.get(0).finding(), chosen.get(0).finding()));
            } else if (tier != chosen) {
                tier.forEach(ruling -> notes.addAll(ruling.finding().notes()));
            }
        }
        return notes.stream().distinct().toList();
    }
}
