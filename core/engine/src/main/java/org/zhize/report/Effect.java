package org.zhize.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhize.finding.Consequence;
import org.zhize.language.EffectKind;

/**
 * What follows from the verdicts, told once for all whom it concerns alike: a sum that is divided, or the same words.
 *
 * @param first the first of them, which speaks for all
 * @param all all of them, in order
 */
record Effect(Consequence first, List<Consequence> all) {

    static List<Effect> of(List<Consequence> consequences) {
        Map<Object, List<Consequence>> alike =
                consequences.stream().collect(groupingBy(Effect::words, LinkedHashMap::new, toList()));
        return alike.values().stream().map(all -> new Effect(all.get(0), all)).toList();
    }

    private static List<Object> words(Consequence consequence) {
        Map<String, String> details = new TreeMap<>(consequence.details());
        details.keySet().removeAll(List.of("amount", "weight"));
        String compared = String.valueOf(consequence.comparison());
        return List.of(
                consequence.id(),
                consequence.kind(),
                details,
                consequence.text(),
                consequence.reason(),
                behind(consequence),
                isShared(consequence) ? "" : compared);
    }

    /** The criteria behind it, but for one that it is about: that is said already. */
    static List<String> behind(Consequence consequence) {
        return consequence.criteria().stream()
                .filter(criterion -> !criterion.equals(consequence.subject()))
                .toList();
    }

    private static boolean isShared(Consequence consequence) {
        return consequence.kind() == EffectKind.SHARE;
    }

    boolean isShare() {
        return isShared(first);
    }

    /** {@return what it comes to, such as {@code 最高评为“良好”}; empty where its words say it all} */
    String sum(Wording wording) {
        return switch (first.kind()) {
            case CAP -> detail("grade", "at-most", wording);
            case DOWNGRADE -> detail("steps", "down-by", wording);
            case RECORD -> wording.names.title(first.details().getOrDefault("record", ""));
            case SHARE -> pool(wording.labels);
            case INTERVIEW, VETO -> "";
        };
    }

    private String detail(String detail, String label, Wording wording) {
        String value = first.details().getOrDefault(detail, "");
        return value.isEmpty() ? "" : wording.labels.get(label, wording.names.title(value));
    }

    private String pool(Labels labels) {
        return labels.get(
                "pool",
                Money.yuan(first.details().getOrDefault("pool", "")),
                Money.weight(first.details().getOrDefault("weights", "")));
    }

    /** {@return what it comes to, and what is to be done where that says more} */
    List<String> content(Wording wording) {
        String text = isReasonAlone() ? "" : wording.names.text(first.text());
        return Stream.of(sum(wording), text).filter(line -> !line.isEmpty()).toList();
    }

    /** {@return why; empty where what is to be done says it} */
    String reason(Wording wording) {
        return first.reason().equals(first.text()) && !isReasonAlone() ? "" : wording.names.text(first.reason());
    }

    /** A cap, a downgrade and a share have no words but their reason. */
    private boolean isReasonAlone() {
        return first.reason().equals(first.text())
                && Set.of(EffectKind.CAP, EffectKind.DOWNGRADE, EffectKind.SHARE)
                        .contains(first.kind());
    }

    /** {@return whom it concerns: the government itself, or regions} */
    static String subject(Consequence consequence, String government, Names names) {
        return names.subject(consequence.subject().isEmpty() ? government : consequence.subject());
    }

    /** {@return the criteria behind it, by their titles, but for those that it is about} */
    List<String> criteria(Names names) {
        return behind(first).stream().map(id -> names.value("criterion", id)).toList();
    }
}
