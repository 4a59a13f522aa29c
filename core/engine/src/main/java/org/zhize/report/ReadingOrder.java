package org.zhize.report;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.zhize.rule.Situation;

/** The order in which people read about governments: one before those below it, by code; then by year, purpose and day. */
final class ReadingOrder {

    private ReadingOrder() {}

    static Comparator<Situation> of(Catalogue catalogue) {
        return Comparator.comparing((Situation situation) -> path(situation.government(), catalogue.parents()))
                .thenComparing(Situation::dataYear)
                .thenComparing(situation -> Objects.requireNonNullElse(situation.purpose(), ""))
                .thenComparing(Situation::asOf);
    }

    private static String path(String code, Map<String, String> parents) {
        String parent = parents.get(code);
        return (parent == null ? "" : path(parent, parents)) + "/" + code;
    }
}
