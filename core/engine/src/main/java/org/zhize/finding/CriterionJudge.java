package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.rule.StageOffered;
import org.zhize.rule.Verdict;

/** Brings the findings on one criterion to its one verdict. */
final class CriterionJudge {

    /** Stands for the stages of a government that does not say which it runs. */
    static final String STAGES_OFFERED = "stages-offered";

    private static final MissingDatum STAGES =
            new FactReader(Optional.empty()).missingFact(FactType.of(StageOffered.class), Map.of());

    private final Criterion criterion;
    private final List<String> expectedParts;
    private final Applicability applicability;
    private final Conclusions conclusions;
    private final Optional<AtLeastJudge> atLeast;

    /**
     * @param criterion the criterion
     * @param expectedParts the parts that must have a finding
     * @param applicability whether its parts apply
     * @param conclusions what authorities concluded
     * @param atLeast judges its subjects where it demands only so many of its parts
     */
    CriterionJudge(
            Criterion criterion,
            List<String> expectedParts,
            Applicability applicability,
            Conclusions conclusions,
            Optional<AtLeastJudge> atLeast) {
        this.criterion = criterion;
        this.expectedParts = expectedParts;
        this.applicability = applicability;
        this.conclusions = conclusions;
        this.atLeast = atLeast;
    }

    CriterionVerdict judge(List<Ruling> rulings) {
        SortedMap<String, PartVerdict> byPart = new TreeMap<>();
        partNames(rulings).forEach(part -> byPart.put(part, part(part, rulings)));
        List<Finding> findings = findings(byPart, rulings);
        SortedMap<String, Verdict> parts = new TreeMap<>();
        byPart.forEach((part, verdict) -> parts.put(part, verdict.verdict()));
        parts.remove("");
        Verdict verdict = atLeast.isPresent() && hasSubjects(findings)
                ? worst(findings.stream()
                        .filter(finding -> finding.rule() == null)
                        .toList())
                : Verdict.worstOf(
                        byPart.values().stream().map(PartVerdict::verdict).toList());
        List<Bilingual> notes =
                byPart.values().stream().flatMap(part -> part.notes().stream()).toList();
        return new Verdicts(criterion, conclusions).conclude(verdict, parts, new TreeMap<>(), findings, notes);
    }

    /** Where a rule speaks for the whole, no part is expected beside it. */
    private Set<String> partNames(List<Ruling> rulings) {
        Set<String> found = new TreeSet<>();
        rulings.stream()
                .filter(ruling -> !ruling.isGap())
                .forEach(ruling -> found.add(ruling.finding().part()));
        if (!found.contains("")) {
            found.addAll(expectedParts);
            rulings.stream()
                    .map(ruling -> ruling.finding().part())
                    .filter(part -> !part.isEmpty())
                    .forEach(found::add);
        }
        if (found.isEmpty()) {
            found.add("");
        }
        return found;
    }

    private PartVerdict part(String part, List<Ruling> all) {
        List<Ruling> own = all.stream()
                .filter(ruling -> ruling.finding().part().equals(part))
                .toList();
        PartVerdict byRules = byRules(part, own, all);
        Optional<Finding> concluded = part.isEmpty() ? Optional.empty() : conclusions.on(criterion.id(), part);
        return concluded.map(conclusion -> Verdicts.weigh(byRules, conclusion)).orElse(byRules);
    }

    private PartVerdict byRules(String part, List<Ruling> own, List<Ruling> all) {
        Optional<Bilingual> notApplicable = applicability.notApplicable(part);
        boolean isAbsent = own.stream().allMatch(Ruling::isAbsence) && mustBeShown(part);
        if (own.isEmpty() && !part.isEmpty() && notApplicable.isPresent()) {
            return withoutRule(part, Verdict.NOT_APPLICABLE, List.of(notApplicable.get()), List.of());
        }
        return own.isEmpty() || isAbsent ? absent(part, all) : EvidenceChoice.of(own);
    }

    private PartVerdict withoutRule(String part, Verdict verdict, List<Bilingual> notes, List<MissingDatum> missing) {
        Finding finding = Findings.withoutRule(
                criterion.id(), new FindingKey(part, ""), verdict, Evidence.NONE, List.of(), notes, missing);
        return new PartVerdict(verdict, List.of(Ruling.of(finding)), List.of());
    }

    /** What a part without a finding lacks is what rules that name no part lack. */
    private PartVerdict absent(String part, List<Ruling> all) {
        List<MissingDatum> missing = part.equals(STAGES_OFFERED)
                ? List.of(STAGES)
                : all.stream()
                        .filter(ruling -> ruling.isAbsence() && hasPart(ruling, part))
                        .flatMap(ruling -> ruling.finding().missing().stream())
                        .distinct()
                        .toList();
        boolean mustBeShown = mustBeShown(part);
        List<Bilingual> notes = new ArrayList<>();
        if (mustBeShown) {
            notes.add(Notes.notProven());
        }
        if (missing.isEmpty()) {
            notes.add(Notes.noRuleApplies(applicability.waitsFor()));
        }
        return withoutRule(part, mustBeShown ? Verdict.NOT_MET : Verdict.INSUFFICIENT, notes, missing);
    }

    /** Where an authority looked itself, what it says counts, and not what the government did not hand in. */
    private boolean mustBeShown(String part) {
        return applicability.asksForProof() && !conclusions.lookInto(criterion.id(), part);
    }

    private static boolean hasPart(Ruling ruling, String part) {
        return ruling.finding().part().isEmpty() || ruling.finding().part().equals(part);
    }

    private List<Finding> findings(SortedMap<String, PartVerdict> byPart, List<Ruling> rulings) {
        List<Finding> findings = new ArrayList<>(byPart.values().stream()
                .flatMap(part -> part.rulings().stream())
                .map(Ruling::finding)
                .toList());
        atLeast.ifPresent(judge -> findings.addAll(judge.judge(byPart, rulings)));
        findings.sort(Finding.IN_ORDER);
        return findings;
    }

    private static boolean hasSubjects(List<Finding> findings) {
        return findings.stream()
                .anyMatch(
                        finding -> finding.rule() == null && !finding.subject().isEmpty());
    }

    private static Verdict worst(List<Finding> findings) {
        return Verdict.worstOf(findings.stream().map(Finding::verdict).toList());
    }

    static List<MissingDatum> missing(List<Finding> findings) {
        return MissingDatum.inOrder(findings.stream()
                .filter(finding -> finding.verdict() == Verdict.INSUFFICIENT)
                .flatMap(finding -> finding.missing().stream()));
    }
}
