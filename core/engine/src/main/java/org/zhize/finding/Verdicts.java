package org.zhize.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Makes the final verdict on a criterion, authorities' conclusions on the whole of it weighed in. */
final class Verdicts {

    private final Criterion criterion;
    private final Conclusions conclusions;

    Verdicts(Criterion criterion, Conclusions conclusions) {
        this.criterion = criterion;
        this.conclusions = conclusions;
    }

    CriterionVerdict conclude(
            Verdict verdict,
            SortedMap<String, Verdict> parts,
            SortedMap<String, Verdict> components,
            List<Finding> findings,
            List<Bilingual> notes) {
        Optional<Finding> concluded = conclusions.on(criterion.id(), "");
        boolean decides = concluded.isPresent() && !RuleAgreement.isSettled(verdict);
        Verdict result = decides ? decided(verdict, concluded.get()) : verdict;
        List<Finding> all = new ArrayList<>(findings);
        List<Bilingual> allNotes = new ArrayList<>(notes);
        concluded.ifPresent(conclusion -> {
            all.add(conclusion);
            if (result.isDecided() && conclusion.verdict().isDecided() && conclusion.verdict() != result) {
                allNotes.add(Notes.disagreement(conclusion, all.get(0)));
            }
        });
        allNotes.addAll(conclusions.notes(criterion.id()));
        allNotes.addAll(conclusions.strays(criterion.id(), parts.keySet()));
        List<MissingDatum> missing = result.isDecided() ? List.of() : CriterionJudge.missing(findings);
        List<Finding> deciding = decides ? List.of(concluded.get()) : findings;
        return new CriterionVerdict(
                criterion.id(),
                result,
                parts,
                components,
                all,
                reason(result, deciding, missing, components),
                allNotes.stream().distinct().toList(),
                missing);
    }

    /** A conclusion that rests on suspect words settles nothing, and makes nothing better than it is. */
    private static Verdict decided(Verdict open, Finding conclusion) {
        return conclusion.verdict().isDecided()
                ? conclusion.verdict()
                : Verdict.worstOf(List.of(open, conclusion.verdict()));
    }

    private static Bilingual reason(
            Verdict verdict,
            List<Finding> findings,
            List<MissingDatum> missing,
            SortedMap<String, Verdict> components) {
        if (findings.isEmpty() && !components.isEmpty()) {
            return Notes.components(verdict, components);
        }
        List<Finding> summaries =
                findings.stream().filter(finding -> finding.rule() == null).toList();
        boolean summarized =
                summaries.stream().anyMatch(finding -> !finding.subject().isEmpty());
        return Reasons.of(verdict, summarized ? summaries : findings, missing);
    }

    /** {@return the part's verdict where an authority concluded on it: figures before conclusions} */
    static PartVerdict weigh(PartVerdict byRules, Finding conclusion) {
        if (!RuleAgreement.isSettled(byRules.verdict())) {
            Verdict verdict = decided(byRules.verdict(), conclusion);
            return new PartVerdict(verdict, List.of(Ruling.of(conclusion)), byRules.notes());
        } else if (byRules.verdict() == conclusion.verdict()
                || !conclusion.verdict().isDecided()) {
            return byRules;
        }
        Bilingual note = Notes.disagreement(conclusion, byRules.rulings().get(0).finding());
        List<Bilingual> notes =
                Stream.concat(byRules.notes().stream(), Stream.of(note)).toList();
        return new PartVerdict(byRules.verdict(), byRules.rulings(), notes);
    }

    static CriterionVerdict notApplicable(Criterion criterion, Bilingual reason) {
        return withoutFindings(criterion, Verdict.NOT_APPLICABLE, reason);
    }

    static CriterionVerdict notEvaluated(Criterion criterion, Bilingual reason) {
        return withoutFindings(criterion, Verdict.NOT_EVALUATED, reason);
    }

    private static CriterionVerdict withoutFindings(Criterion criterion, Verdict verdict, Bilingual reason) {
        return new CriterionVerdict(
                criterion.id(), verdict, new TreeMap<>(), new TreeMap<>(), List.of(), reason, List.of(), List.of());
    }
}
