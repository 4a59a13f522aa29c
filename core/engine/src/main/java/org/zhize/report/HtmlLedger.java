package org.zhize.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactType;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Verdict;

/** What earlier evaluations found of one government: the ledger of what had to be put right, and what changed since. */
final class HtmlLedger {

    /** Of one problem the entries stand in the order in which they were made. */
    private static final Comparator<PriorFinding> IN_ORDER = Comparator.comparing(
                    (PriorFinding prior) -> Optional.ofNullable(prior.year()).orElse(0))
            .thenComparing(prior -> text(prior.criterion()))
            .thenComparing(prior -> text(prior.statusOn()));

    private final Wording wording;
    private final HtmlTables tables;

    HtmlLedger(Wording wording, HtmlTables tables) {
        this.wording = wording;
        this.tables = tables;
    }

    /** {@return false where nothing earlier is known} */
    Object of(List<PriorFinding> known, List<Judgement> judgements) {
        Map<String, Judgement> now = judgements.stream()
                .collect(Collectors.toMap(judgement -> judgement.criterion().id(), judgement -> judgement));
        List<PriorFinding> all = known.stream().sorted(IN_ORDER).toList();
        List<Map<String, Object>> entries = all.stream()
                .filter(HtmlLedger::isProblem)
                .map(prior -> entry(prior, now))
                .toList();
        List<Map<String, Object>> changes =
                all.stream().flatMap(prior -> change(prior, now)).distinct().toList();
        return entries.isEmpty() && changes.isEmpty()
                ? false
                : Map.of("entries", HtmlVerdict.section(entries), "changes", HtmlVerdict.section(changes));
    }

    private static boolean isProblem(PriorFinding prior) {
        return prior.verdict() == Verdict.NOT_MET || prior.status() != null;
    }

    private Map<String, Object> entry(PriorFinding prior, Map<String, Judgement> now) {
        Judgement judgement = now.get(text(prior.criterion()));
        return Map.of(
                "name", wording.names.value("criterion", text(prior.criterion())),
                "id", judgement == null ? "" : judgement.criterion().id(),
                "year", text(prior.year()),
                "problem", text(prior.text()),
                "measure", text(prior.measure()),
                "owner", text(prior.owner()),
                "deadline", text(prior.deadline()),
                "state", state(prior),
                "proof", text(prior.evidence()),
                "looks", judgement == null ? List.of() : List.of(look(judgement)));
    }

    private String state(PriorFinding prior) {
        if (prior.status() == null) {
            return Wording.NONE;
        }
        String status = wording.names.title(FactType.text(prior.status()));
        LocalDate day = prior.statusOn();
        return day == null ? status : wording.labels.get("bracketed", status, day.toString());
    }

    private Stream<Map<String, Object>> change(PriorFinding prior, Map<String, Judgement> now) {
        Verdict before = prior.verdict();
        Judgement judgement = now.get(text(prior.criterion()));
        return before == null || judgement == null || judgement.verdict().verdict() == before
                ? Stream.empty()
                : Stream.of(Map.of(
                        "name", wording.names.criterion(judgement.criterion()),
                        "id", judgement.criterion().id(),
                        "year", text(prior.year()),
                        "before", tables.look(before),
                        "now", look(judgement)));
    }

    private Object look(Judgement judgement) {
        return tables.look(judgement.verdict().verdict());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
