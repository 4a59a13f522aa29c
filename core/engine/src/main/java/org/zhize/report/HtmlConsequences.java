package org.zhize.report;

import java.util.List;
import java.util.Map;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;

/** What the template shows of what follows from the verdicts on one government. */
final class HtmlConsequences {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Names names;
    private final HtmlTables tables;

    HtmlConsequences(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.names = wording.names;
        this.tables = new HtmlTables(wording);
    }

    /** {@return false where nothing follows} */
    Object of(Tree.Node place, Assessment assessment) {
        List<Effect> effects = Effect.of(assessment.consequences());
        List<Judgement> judgements = Judgement.of(catalogue, assessment);
        return effects.isEmpty()
                ? false
                : Map.of(
                        "effects",
                        effects.stream()
                                .map(effect -> effect(effect, place, judgements))
                                .toList(),
                        "shares",
                        effects.stream()
                                .filter(Effect::isShare)
                                .map(effect -> shares(effect, place))
                                .toList());
    }

    private Map<String, Object> effect(Effect effect, Tree.Node place, List<Judgement> judgements) {
        Consequence first = effect.first();
        return Map.of(
                "kind", wording.labels.effect(first.kind()),
                "name", names.criterion(first.id()),
                "subjects",
                        effect.isShare()
                                ? false
                                : tables.limited(
                                        effect.all(), HtmlTables.MOST_ROWS, each -> subject(each, place, judgements)),
                "count",
                        effect.isShare()
                                ? wording.labels.get(
                                        "share-count",
                                        String.valueOf(effect.all().size()))
                                : "",
                "lines", effect.content(wording),
                "reason", effect.reason(wording),
                "compared", compared(effect),
                "criteria",
                        Effect.behind(first).stream()
                                .map(id -> criterion(id, place, judgements))
                                .toList());
    }

    private Map<String, Object> subject(Consequence consequence, Tree.Node place, List<Judgement> judgements) {
        return Map.of(
                "name",
                Effect.subject(consequence, place.situation().government(), names),
                "anchor",
                anchor(consequence.subject(), place, judgements));
    }

    private String compared(Effect effect) {
        Comparison comparison = effect.isShare() ? null : effect.first().comparison();
        return comparison == null ? "" : wording.arithmetic.found(comparison);
    }

    private Map<String, Object> criterion(String id, Tree.Node place, List<Judgement> judgements) {
        return Map.of("name", names.value("criterion", id), "anchor", anchor(id, place, judgements));
    }

    /** {@return where the page tells of a criterion; empty if it is none} */
    private static String anchor(String id, Tree.Node place, List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.criterion().id().equals(id))
                .map(judgement -> place.anchor() + "-" + judgement.anchor())
                .findFirst()
                .orElse("");
    }

    private Map<String, Object> shares(Effect effect, Tree.Node place) {
        return Map.of(
                "name", names.criterion(effect.first().id()),
                "pool", effect.sum(wording),
                "rows", tables.limited(effect.all(), HtmlTables.MOST_ROWS, each -> share(each, place)));
    }

    private Map<String, Object> share(Consequence consequence, Tree.Node place) {
        Map<String, String> details = consequence.details();
        return Map.of(
                "name", Effect.subject(consequence, place.situation().government(), names),
                "weight", Money.weight(details.getOrDefault("weight", "")),
                "amount", Money.toTheFen(details.getOrDefault("amount", "")));
    }
}
