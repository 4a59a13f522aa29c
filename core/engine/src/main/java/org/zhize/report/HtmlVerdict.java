package org.zhize.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.MissingDatum;
import org.zhize.rule.Verdict;

/** What the page shows of one verdict, but for what it knows of the criterion. */
final class HtmlVerdict {

    private final Wording wording;
    private final Labels labels;
    private final HtmlShared shared;
    private final HtmlTables tables;

    HtmlVerdict(Wording wording, HtmlShared shared) {
        this.wording = wording;
        this.labels = wording.labels;
        this.shared = shared;
        this.tables = new HtmlTables(wording, shared);
    }

    /** {@return false where the list is empty, so that its heading goes too} */
    static Object section(List<?> items) {
        return items.isEmpty() ? false : Map.of("items", items);
    }

    /** {@return what is shown of a verdict} */
    Map<String, Object> of(Judgement judgement) {
        CriterionVerdict verdict = judgement.verdict();
        Map<String, Object> content = new HashMap<>(tables.of(judgement));
        content.put("number", judgement.number());
        content.put("isCheck", judgement.isCheck());
        content.put("look", judgement.isCheck() ? check(verdict.verdict()) : tables.look(verdict.verdict()));
        content.put("open", isOpen(verdict.verdict()));
        content.put("reason", wording.reason(verdict));
        content.put("missing", tables.limited(judgement.missing(), HtmlTables.MOST_ROWS, this::missing));
        content.put("combined", combined(verdict));
        content.put("children", section(children(judgement)));
        content.put("notes", section(wording.notes(judgement)));
        return content;
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict == Verdict.NOT_MET || verdict == Verdict.INCONSISTENT;
    }

    /** Where there was nothing to check, nobody has to do anything. */
    private Object check(Verdict verdict) {
        Verdict shown = verdict == Verdict.INSUFFICIENT ? Verdict.NOT_APPLICABLE : verdict;
        Map<String, String> look = new HashMap<>(Marks.look(shown, labels.check(verdict)));
        look.put("sign", verdict.sign());
        return shared.of(look);
    }

    private List<Map<String, Object>> children(Judgement judgement) {
        return Children.of(judgement.findings(), wording).stream()
                .map(group -> Map.of(
                        "look", tables.look(group.verdict()),
                        "count",
                                labels.get(
                                        "group-head",
                                        group.word(labels),
                                        String.valueOf(group.codes().size())),
                        "regions", group.named().stream().map(this::region).toList(),
                        "more", group.more(labels)))
                .toList();
    }

    private Map<String, String> region(String code) {
        return Map.of("name", wording.names.region(code), "code", code);
    }

    private Object missing(MissingDatum datum) {
        return shared.of(
                Map.of("what", wording.missing(datum.heldBy("")), "holder", datum.department(), "path", datum.path()));
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
                .map(entry -> Map.of("look", tables.look(entry.getValue()), "name", name.apply(entry.getKey())))
                .toList();
        return Map.of("heading", labels.get(heading), "items", chips);
    }
}
