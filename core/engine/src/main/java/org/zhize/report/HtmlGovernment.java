package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Everything that the page shows of one government once it is opened. */
final class HtmlGovernment {

    private final Wording wording;
    private final Labels labels;
    private final HtmlVerdict verdicts;
    private final HtmlMissing missing;
    private final HtmlQuality quality;
    private final HtmlConsequences consequences;
    private final HtmlScore score;
    private final HtmlRevisions revisions;
    private final HtmlLedger ledger;
    private final HtmlShared shared;

    HtmlGovernment(Catalogue catalogue, Wording wording, HtmlShared shared) {
        HtmlTables tables = new HtmlTables(wording, shared);
        this.wording = wording;
        this.labels = wording.labels;
        this.shared = shared;
        this.verdicts = new HtmlVerdict(wording, shared);
        this.missing = new HtmlMissing(wording, shared);
        this.quality = new HtmlQuality(catalogue, wording, verdicts);
        this.consequences = new HtmlConsequences(catalogue, wording, tables);
        this.score = new HtmlScore(catalogue, wording, tables);
        this.revisions = new HtmlRevisions(wording, tables);
        this.ledger = new HtmlLedger(wording, tables);
    }

    Map<String, Object> of(Assessment assessment, List<Judgement> judgements) {
        Map<String, Object> content = new HashMap<>();
        content.put("summary", summary(assessment));
        content.put("remarks", wording.names.texts(assessment.notes()));
        content.put("unevaluated", assessment.notEvaluated().isPresent());
        content.put("problems", verdicts(judgements, Set.of(Verdict.NOT_MET, Verdict.INCONSISTENT)));
        content.put("undecided", verdicts(judgements, Set.of(Verdict.INSUFFICIENT)));
        content.put("met", verdicts(judgements, Set.of(Verdict.MET)));
        content.put("apart", HtmlVerdict.section(apart(judgements)));
        content.put("lacking", missing.of(judgements));
        content.put("ledger", ledger.of(assessment.prior(), judgements));
        content.put("quality", quality.of(assessment));
        content.put("consequences", consequences.of(assessment));
        content.put("score", score.of(assessment.score()));
        content.put("revisions", revisions.of(assessment));
        return content;
    }

    private String summary(Assessment assessment) {
        Situation situation = assessment.situation();
        String tally = Tally.of(assessment.verdicts().stream()
                        .map(CriterionVerdict::verdict)
                        .toList())
                .sentence(labels);
        return labels.get("as-of", situation.asOf().toString()) + labels.get("semicolon") + tally;
    }

    /** What has no data at all is told by department. */
    private Object verdicts(List<Judgement> judgements, Set<Verdict> which) {
        return HtmlVerdict.section(judgements.stream()
                .filter(judgement -> which.contains(judgement.verdict().verdict()))
                .filter(judgement -> !judgement.isWithoutData())
                .map(verdicts::of)
                .toList());
    }

    /** {@return the criteria that do not apply, by the reason why not} */
    private List<Object> apart(List<Judgement> judgements) {
        Map<String, List<Integer>> byReason = new LinkedHashMap<>();
        judgements.stream()
                .filter(judgement -> judgement.verdict().verdict() == Verdict.NOT_APPLICABLE)
                .forEach(judgement -> byReason.computeIfAbsent(
                                wording.reason(judgement.verdict()), reason -> new ArrayList<>())
                        .add(judgement.number()));
        List<Object> groups = new ArrayList<>();
        byReason.forEach((reason, numbers) -> groups.add(Map.of("why", shared.of(reason), "numbers", numbers)));
        return groups;
    }
}
