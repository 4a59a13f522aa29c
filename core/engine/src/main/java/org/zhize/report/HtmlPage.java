package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetIdentity;

/** What the template of the page is filled with. */
final class HtmlPage {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;
    private final HtmlVerdict verdicts;

    HtmlPage(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.labels = wording.labels;
        this.verdicts = new HtmlVerdict(wording);
    }

    Map<String, Object> of(List<Assessment> assessments, String style) {
        RuleSetIdentity identity = catalogue.identity();
        List<Verdict> all = assessments.stream().flatMap(HtmlPage::verdicts).toList();
        return Map.ofEntries(
                Map.entry("t", labels.all()),
                Map.entry("css", style),
                Map.entry("title", wording.names.text(identity.title())),
                Map.entry("identity", labels.get("version-of", identity.id(), identity.version())),
                Map.entry("digest", identity.digest()),
                Map.entry("summary", summary(assessments.size(), all.size())),
                Map.entry("tally", tally(all)),
                Map.entry("legend", tally(all)),
                Map.entry("hasGovernments", !assessments.isEmpty()),
                Map.entry("blocks", new HtmlMatrix(catalogue, wording).blocks(assessments)),
                Map.entry("governments", governments(assessments)));
    }

    private static Stream<Verdict> verdicts(Assessment assessment) {
        return assessment.verdicts().stream().map(CriterionVerdict::verdict);
    }

    private String summary(int governments, int verdictCount) {
        return labels.get(
                "counts",
                String.valueOf(governments),
                String.valueOf(catalogue.criteria().size()),
                String.valueOf(verdictCount));
    }

    private List<Map<String, Object>> tally(List<Verdict> all) {
        Tally tally = Tally.of(all);
        return Tally.ORDER.stream()
                .map(verdict -> HtmlVerdict.look(verdict, labels, Map.of("count", String.valueOf(tally.of(verdict)))))
                .toList();
    }

    /** Made one at a time, while the page is written: a whole country would not fit into memory. */
    private Iterable<Map<String, Object>> governments(List<Assessment> assessments) {
        return () -> IntStream.range(0, assessments.size())
                .mapToObj(i -> government("g" + (i + 1), assessments.get(i)))
                .iterator();
    }

    private Map<String, Object> government(String anchor, Assessment assessment) {
        Situation situation = assessment.situation();
        String tally = Tally.of(verdicts(assessment).toList()).sentence(labels);
        return Map.of(
                "anchor",
                anchor,
                "name",
                wording.names.region(situation.government()),
                "detail",
                situation.government() + " · " + wording.names.circumstances(situation),
                "summary",
                labels.get("as-of", situation.asOf().toString()) + labels.get("semicolon") + tally,
                "notes",
                wording.names.texts(assessment.notes()),
                "verdicts",
                verdicts(anchor, Judgement.of(catalogue, assessment)));
    }

    private List<Map<String, Object>> verdicts(String anchor, List<Judgement> judgements) {
        List<Map<String, Object>> result = new ArrayList<>();
        String theme = "";
        for (Judgement judgement : judgements) {
            String next = judgement.criterion().theme();
            result.add(verdicts.of(anchor, judgement, next.equals(theme) ? "" : wording.names.theme(next)));
            theme = next;
        }
        return result;
    }
}
