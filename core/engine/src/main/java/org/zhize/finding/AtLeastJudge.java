package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.zhize.criterion.Combination.AtLeast;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Judges, for each subject, whether so many of several parts are met and each of the rest comes near. */
final class AtLeastJudge {

    private final String criterion;
    private final List<String> parts;
    private final int least;
    private final Optional<Real> rest;

    /**
     * @param criterion the criterion's id
     * @param combination what it demands
     * @param least how many parts must be met
     * @param rest how much of its threshold each other part must reach; nothing where the rest does not matter
     */
    AtLeastJudge(String criterion, AtLeast combination, int least, Optional<Real> rest) {
        this.criterion = criterion;
        this.parts = combination.parts();
        this.least = least;
        this.rest = rest;
    }

    /** {@return one finding for each subject, and one for what no subject was found for} */
    List<Finding> judge(Map<String, PartVerdict> byPart, List<Ruling> rulings) {
        SortedMap<String, Map<String, Ruling>> bySubject = new TreeMap<>();
        for (String part : parts) {
            PartVerdict verdict = byPart.get(part);
            List<Ruling> ofPart = verdict == null ? List.of() : verdict.rulings();
            ofPart.forEach(ruling -> bySubject
                    .computeIfAbsent(ruling.finding().subject(), subject -> new TreeMap<>())
                    .merge(part, ruling, AtLeastJudge::worse));
        }
        List<Finding> findings = new ArrayList<>();
        bySubject.forEach((subject, legs) -> findings.add(judge(subject, legs)));
        if (!findings.isEmpty()) {
            withoutSubject(rulings).ifPresent(findings::add);
        }
        return findings;
    }

    /** A rule that found nobody, such as the one for junior schools where only primary schools are given. */
    private Optional<Finding> withoutSubject(List<Ruling> rulings) {
        List<MissingDatum> missing = MissingDatum.inOrder(rulings.stream()
                .filter(ruling ->
                        ruling.isGap() && parts.contains(ruling.finding().part()))
                .filter(ruling -> ruling.finding().subject().isEmpty())
                .flatMap(ruling -> ruling.finding().missing().stream()));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Findings.withoutRule(
                        criterion,
                        FindingKey.WHOLE,
                        Verdict.INSUFFICIENT,
                        Evidence.FIGURES,
                        List.of(),
                        List.of(),
                        missing));
    }

    private static Ruling worse(Ruling a, Ruling b) {
        return a.verdict().compareTo(b.verdict()) <= 0 ? a : b;
    }

    private Finding judge(String subject, Map<String, Ruling> rulings) {
        List<String> met =
                parts.stream().filter(part -> is(rulings, part, Verdict.MET)).toList();
        List<String> failed = parts.stream()
                .filter(part -> is(rulings, part, Verdict.NOT_MET))
                .toList();
        List<String> far = failed.stream()
                .filter(part -> isFar(Objects.requireNonNull(rulings.get(part))))
                .toList();
        int open = parts.size() - met.size() - failed.size();
        Verdict verdict;
        if (!far.isEmpty() || met.size() + open < least) {
            verdict = Verdict.NOT_MET;
        } else {
            boolean matters = rest.isPresent() || met.size() < least;
            verdict = open > 0 && matters ? undecided(rulings) : Verdict.MET;
        }
        List<MissingDatum> missing =
                MissingDatum.inOrder(rulings.values().stream().flatMap(ruling -> ruling.finding().missing().stream()));
        List<Bilingual> notes = List.of(summary(met.size(), failed, far, open));
        return Findings.withoutRule(
                criterion, new FindingKey("", subject), verdict, Evidence.FIGURES, List.of(), notes, missing);
    }

    private static boolean is(Map<String, Ruling> rulings, String part, Verdict verdict) {
        return Optional.ofNullable(rulings.get(part))
                .filter(ruling -> ruling.verdict() == verdict)
                .isPresent();
    }

    private boolean isFar(Ruling ruling) {
        return rest.isPresent() && !ruling.reaches(rest.get()).orElse(false);
    }

    private static Verdict undecided(Map<String, Ruling> rulings) {
        return rulings.values().stream().anyMatch(ruling -> ruling.verdict() == Verdict.INCONSISTENT)
                ? Verdict.INCONSISTENT
                : Verdict.INSUFFICIENT;
    }

    private Bilingual summary(int met, List<String> failed, List<String> far, int open) {
        String named = failed.isEmpty() ? "" : "：" + String.join("、", failed);
        String tooFar = far.isEmpty() ? "" : "（其中低于下限：" + String.join("、", far) + "）";
        String unknown = open == 0 ? "" : "，" + open + " 项数据不足";
        return new Bilingual(
                "%s 项中达标 %s 项（要求 %s 项），未达标 %s 项%s%s%s"
                        .formatted(parts.size(), met, least, failed.size(), named, tooFar, unknown),
                "%s of %s met (%s required), not met: %s%s, open: %s"
                        .formatted(met, parts.size(), least, failed, far.isEmpty() ? "" : " too far: " + far, open));
    }
}
