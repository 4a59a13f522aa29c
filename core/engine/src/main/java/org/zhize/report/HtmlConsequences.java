package org.zhize.report;

import java.util.List;
import java.util.Map;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.Consequence;
import org.zhize.rule.Situation;

/** What the page shows of what follows from the verdicts on one government. */
final class HtmlConsequences {

    private final Catalogue catalogue;
    private final Wording wording;
    private final Names names;
    private final HtmlTables tables;

    HtmlConsequences(Catalogue catalogue, Wording wording, HtmlTables tables) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.names = wording.names;
        this.tables = tables;
    }

    /** {@return false where nothing follows} */
    Object of(Assessment assessment) {
        Situation situation = assessment.situation();
        List<Effect> effects = Effect.of(assessment.consequences());
        return effects.isEmpty()
                ? false
                : Map.of(
                        "effects",
                        effects.stream()
                                .map(effect -> effect(effect, situation))
                                .toList(),
                        "shares",
                        effects.stream()
                                .filter(Effect::isShare)
                                .map(effect -> shares(effect, situation))
                                .toList());
    }

    private Map<String, Object> effect(Effect effect, Situation situation) {
        Consequence first = effect.first();
        return Map.of(
                "kind", wording.labels.effect(first.kind()),
                "name", names.criterion(first.id()),
                "subjects",
                        effect.isShare()
                                ? false
                                : tables.limited(effect.all(), HtmlTables.MOST_ROWS, each -> subject(each, situation)),
                "count",
                        effect.isShare()
                                ? wording.labels.get(
                                        "share-count",
                                        String.valueOf(effect.all().size()))
                                : "",
                "lines", effect.content(wording),
                "reason", effect.reason(wording),
                "compared", compared(effect),
                "criteria", Effect.behind(first).stream().map(this::criterion).toList());
    }

    private Map<String, Object> subject(Consequence consequence, Situation situation) {
        String subject = consequence.subject();
        return Map.of(
                "name", Effect.subject(consequence, situation.government(), names),
                "code", names.isRegion(subject) ? subject : "",
                "id", isCriterion(subject) ? subject : "");
    }

    /** Only verdicts on criteria have a place of their own on the page. */
    private boolean isCriterion(String id) {
        return catalogue.criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(id));
    }

    private String compared(Effect effect) {
        Comparison comparison = effect.isShare() ? null : effect.first().comparison();
        return comparison == null ? "" : wording.arithmetic.found(comparison);
    }

    private Map<String, String> criterion(String id) {
        return Map.of("name", names.value("criterion", id), "id", isCriterion(id) ? id : "");
    }

    private Map<String, Object> shares(Effect effect, Situation situation) {
        return Map.of(
                "name", names.criterion(effect.first().id()),
                "pool", effect.sum(wording),
                "rows", tables.limited(effect.all(), HtmlTables.MOST_ROWS, each -> share(each, situation)));
    }

    private Map<String, Object> share(Consequence consequence, Situation situation) {
        Map<String, String> details = consequence.details();
        return Map.of(
                "name", Effect.subject(consequence, situation.government(), names),
                "weight", Money.weight(details.getOrDefault("weight", "")),
                "amount", Money.toTheFen(details.getOrDefault("amount", "")));
    }
}
