package org.zhize.finding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that was needed and is not there: a fact, or a field of a fact that is.
 *
 * @param type the fact type's name
 * @param title the fact type's Chinese title
 * @param where which fact: field values as text, such as {@code year=2021}
 * @param field the absent field; empty where the whole fact is missing
 * @param fieldTitle the absent field's Chinese title; empty where the whole fact is missing
 * @param department which department holds the data; empty where the rule set does not say
 */
public record MissingDatum(
        String type,
        String title,
        SortedMap<String, String> where,
        String field,
        String fieldTitle,
        String department) {

    /** Copies {@code where}. */
    public MissingDatum {
        where = Collections.unmodifiableSortedMap(new TreeMap<>(where));
    }

    /** {@return each once, by path} */
    static List<MissingDatum> inOrder(Stream<MissingDatum> missing) {
        Map<MissingDatum, String> paths = new LinkedHashMap<>();
        missing.forEach(each -> paths.computeIfAbsent(each, MissingDatum::path));
        return paths.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** {@return the same with another department} */
    public MissingDatum heldBy(String other) {
        return new MissingDatum(type, title, where, field, fieldTitle, other);
    }

    /** {@return whether whatever is missing here is among what is missing there, and more is} */
    public boolean isWiderThan(MissingDatum other) {
        return type.equals(other.type)
                && field.equals(other.field)
                && where.size() < other.where.size()
                && other.where.entrySet().containsAll(where.entrySet());
    }

    /** {@return such as {@code Funding[year=2021]} or {@code Funding[year=2021].generalBudget}} */
    public String path() {
        String fact = where.isEmpty()
                ? type
                : type + where.toString().replace('{', '[').replace('}', ']');
        return field.isEmpty() ? fact : fact + "." + field;
    }
}
