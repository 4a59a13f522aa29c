package org.zhize.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.finding.FactUse;

/**
 * The values of a fact behind a finding, as people read them: without those that its label tells already.
 *
 * @param use the fact
 * @param names how things are called
 */
record FactFigures(FactUse use, Names names) {

    /** Of a stated figure they belong to the value. */
    private static final Set<String> OF_VALUE = Set.of("unit", "relation");

    Stream<String> texts() {
        List<String> label = List.of(use.label().split("·", -1));
        return use.values().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("year"))
                .filter(entry -> !label.contains(entry.getValue()))
                .filter(entry -> !isStated() || !OF_VALUE.contains(entry.getKey()))
                .map(this::text);
    }

    private String text(Map.Entry<String, String> entry) {
        if (!isStated() || !entry.getKey().equals("value")) {
            return names.figure(use.type(), entry.getKey(), entry.getValue());
        }
        String value = Arithmetic.quantity(entry.getValue(), use.values().getOrDefault("unit", ""));
        return names.field(use.type(), "value") + " "
                + names.relation(use.values().getOrDefault("relation", "")) + value;
    }

    /** Whether it says itself which unit its value has. */
    private boolean isStated() {
        return use.type().equals("Measurement");
    }
}
