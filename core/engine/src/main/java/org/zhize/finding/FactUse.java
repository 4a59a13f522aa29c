package org.zhize.finding;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A fact behind a finding.
 *
 * @param type the fact type's name
 * @param label what tells it from others of its type; may be empty
 * @param values all of its fields that are not absent, as text by field name
 */
public record FactUse(String type, String label, SortedMap<String, String> values) {

    /** Copies {@code values}. */
    public FactUse {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
