package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.finding.Comparison;
import org.zhize.finding.Finding;

/** What was measured of one government, criterion by criterion: what a page compares governments by. */
final class HtmlFigures {

    private final Wording wording;
    private final HtmlShared shared;

    HtmlFigures(Wording wording, HtmlShared shared) {
        this.wording = wording;
        this.shared = shared;
    }

    /** {@return for each criterion that was measured: its number, the value, the margin and the demand} */
    List<List<Object>> of(List<Judgement> judgements) {
        return judgements.stream()
                .flatMap(judgement ->
                        deciding(judgement).map(comparison -> figure(judgement.number(), comparison)).stream())
                .toList();
    }

    /** Of many parts or subjects it is the worst that counts. */
    private Optional<Comparison> deciding(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.comparison() != null)
                .findFirst()
                .map(Finding::comparison);
    }

    private List<Object> figure(int number, Comparison comparison) {
        Comparison shown = Figures.shortened(comparison);
        Object demand = shared.of(Map.of(
                "text", wording.arithmetic.required(comparison),
                "value", shown.required(),
                "unit", comparison.valueUnit(),
                "step", comparison.unit()));
        return List.of(number, shown.observed(), shown.margin(), demand);
    }
}
