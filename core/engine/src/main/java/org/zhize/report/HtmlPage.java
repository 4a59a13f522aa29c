package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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

    private static final List<String> PARTS = List.of("score", "verdicts", "quality", "consequences", "revisions");

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;
    private final List<Assessment> assessments;
    private final Tree tree;
    private final HtmlVerdict verdicts;
    private final HtmlQuality quality;
    private final HtmlConsequences consequences;
    private final HtmlScore score;
    private final HtmlRevisions revisions;

    HtmlPage(Catalogue catalogue, Wording wording, List<Assessment> assessments) {
        this.assessments = assessments;
        this.catalogue = catalogue;
        this.wording = wording;
        this.labels = wording.labels;
        this.tree = new Tree(catalogue, assessments);
        this.verdicts = new HtmlVerdict(wording, tree);
        this.quality = new HtmlQuality(catalogue, wording, verdicts);
        this.consequences = new HtmlConsequences(catalogue, wording);
        this.score = new HtmlScore(catalogue, wording);
        this.revisions = new HtmlRevisions(wording);
    }

    Map<String, Object> of(String style) {
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
                Map.entry("blocks", new HtmlMatrix(catalogue, wording, tree).blocks(assessments)),
                Map.entry("governments", governments()));
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
    private Iterator<Map<String, Object>> governments() {
        return IntStream.range(0, assessments.size())
                .mapToObj(i -> new Tree.Node(assessments.get(i).situation(), i + 1))
                .map(place -> government(place, assessments.get(place.number() - 1)))
                .iterator();
    }

    private Map<String, Object> government(Tree.Node place, Assessment assessment) {
        Map<String, Object> content = new HashMap<>(heading(place, assessment));
        content.put("verdicts", verdicts(place, Judgement.of(catalogue, assessment)));
        content.put("quality", quality.of(place, assessment));
        content.put("consequences", consequences.of(place, assessment));
        content.put("score", score.of(assessment.score()));
        content.put("revisions", revisions.of(assessment));
        content.put("parts", parts(place, content));
        return content;
    }

    private Map<String, Object> heading(Tree.Node place, Assessment assessment) {
        Situation situation = assessment.situation();
        String tally = Tally.of(verdicts(assessment).toList()).sentence(labels);
        return Map.of(
                "anchor",
                place.anchor(),
                "above",
                HtmlVerdict.section(links(tree.above(situation))),
                "below",
                HtmlVerdict.section(links(tree.below(situation))),
                "name",
                wording.names.region(situation.government()),
                "detail",
                situation.government() + " · " + wording.names.circumstances(situation),
                "summary",
                labels.get("as-of", situation.asOf().toString()) + labels.get("semicolon") + tally,
                "notes",
                wording.names.texts(assessment.notes()));
    }

    private List<Map<String, String>> links(List<Tree.Node> nodes) {
        return nodes.stream()
                .map(node -> Map.of(
                        "anchor",
                        node.anchor(),
                        "name",
                        wording.names.region(node.situation().government())))
                .toList();
    }

    /** {@return where the parts of a government begin; false where there are only verdicts} */
    private Object parts(Tree.Node place, Map<String, Object> content) {
        List<Map<String, String>> parts = PARTS.stream()
                .filter(part -> !Boolean.FALSE.equals(content.get(part)))
                .map(part -> Map.of(
                        "anchor",
                        place.anchor() + "-" + part,
                        "name",
                        labels.get(part.equals("verdicts") ? "judgements" : part)))
                .toList();
        return parts.size() == 1 ? false : Map.of("items", parts);
    }

    private List<Map<String, Object>> verdicts(Tree.Node place, List<Judgement> judgements) {
        List<Map<String, Object>> result = new ArrayList<>();
        String theme = "";
        for (Judgement judgement : judgements) {
            String next = judgement.criterion().theme();
            result.add(verdicts.of(place, judgement, next.equals(theme) ? "" : wording.names.theme(next)));
            theme = next;
        }
        return result;
    }
}
