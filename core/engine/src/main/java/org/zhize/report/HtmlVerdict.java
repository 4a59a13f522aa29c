package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** What the template shows of one verdict. */
final class HtmlVerdict {

    private final Wording wording;
    private final Labels labels;
    private final Tree tree;
    private final HtmlTables tables;

    HtmlVerdict(Wording wording, Tree tree) {
        this.wording = wording;
        this.tree = tree;
        this.labels = wording.labels;
        this.tables = new HtmlTables(wording);
    }

    /** {@return how a verdict looks, with more values beside it} */
    static Map<String, Object> look(Verdict verdict, Labels labels, Map<String, ?> more) {
        Map<String, Object> look = new HashMap<>(more);
        look.put("style", Marks.style(verdict));
        look.put("sign", Marks.sign(verdict));
        look.put("word", labels.verdict(verdict));
        return look;
    }

    /** {@return false where the list is empty, so that its heading goes too} */
    static Object section(List<?> items) {
        return items.isEmpty() ? false : Map.of("items", items);
    }

    /**
     * {@return what is shown of a verdict}
     *
     * @param place the government it is about
     * @param theme the heading above it; empty for none
     */
    Map<String, Object> of(Tree.Node place, Judgement judgement, String theme) {
        CriterionVerdict verdict = judgement.verdict();
        Map<String, Object> content = new HashMap<>(tables.of(judgement));
        content.put("theme", theme);
        content.put("anchor", place.anchor() + "-" + judgement.anchor());
        content.put("open", isOpen(judgement));
        content.put("number", judgement.isCheck() ? "" : judgement.number());
        content.put("name", wording.names.criterion(judgement.criterion()));
        content.put("kind", labels.get(judgement.isCheck() ? "check" : "criteria"));
        content.put("id", judgement.criterion().id());
        content.put("reason", wording.reason(verdict));
        content.put("missing", tables.limited(judgement.missing(), HtmlTables.MOST_ROWS, this::missing));
        content.put("combined", combined(verdict));
        content.put("children", section(children(judgement, place.situation())));
        content.put("notes", section(wording.notes(judgement)));
        content.put(
                "basis",
                String.join(labels.get("semicolon"), judgement.criterion().basis()));
        content.put("unverified", judgement.criterion().unverified());
        return judgement.isCheck() ? check(verdict.verdict(), content) : look(verdict.verdict(), labels, content);
    }

    private static boolean isOpen(Judgement judgement) {
        Verdict verdict = judgement.verdict().verdict();
        return judgement.isCheck()
                ? verdict == Verdict.INCONSISTENT
                : Marks.needsAttention(verdict) && !judgement.isWithoutData();
    }

    /** Where there was nothing to check, nobody has to do anything. */
    private Map<String, Object> check(Verdict verdict, Map<String, Object> content) {
        Map<String, Object> look = look(verdict, labels, content);
        look.put("word", labels.check(verdict));
        if (verdict == Verdict.INSUFFICIENT) {
            look.put("style", Marks.style(Verdict.NOT_APPLICABLE));
        }
        return look;
    }

    private List<Map<String, Object>> children(Judgement judgement, Situation situation) {
        return Children.of(judgement.findings(), wording).stream()
                .map(group -> look(
                        group.verdict(),
                        labels,
                        Map.of(
                                "count",
                                labels.get(
                                        "group-head",
                                        group.word(labels),
                                        String.valueOf(group.codes().size())),
                                "regions",
                                group.named().stream()
                                        .map(code -> region(code, situation))
                                        .toList(),
                                "more",
                                group.more(labels))))
                .toList();
    }

    private Map<String, Object> region(String code, Situation situation) {
        return Map.of(
                "name",
                wording.names.region(code),
                "anchor",
                tree.find(code, situation).map(Tree.Node::anchor).orElse(""));
    }

    private Map<String, Object> missing(MissingDatum datum) {
        return Map.of("what", wording.missing(datum.heldBy("")), "holder", datum.department(), "path", datum.path());
    }

    private List<Map<String, Object>> combined(CriterionVerdict verdict) {
        List<Map<String, Object>> combined = new ArrayList<>();
        if (!verdict.components().isEmpty()) {
            combined.add(chips("components", verdict.components(), wording.names::criterion));
        }
        if (!verdict.parts().isEmpty()) {
            combined.add(chips("parts", verdict.parts(), wording.names::part));
        }
        return combined;
    }

    private Map<String, Object> chips(String heading, Map<String, Verdict> verdicts, UnaryOperator<String> name) {
        List<Map<String, Object>> chips = verdicts.entrySet().stream()
                .map(entry -> look(entry.getValue(), labels, Map.of("name", name.apply(entry.getKey()))))
                .toList();
        return Map.of("heading", labels.get(heading), "items", chips);
    }
}
