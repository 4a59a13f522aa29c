package org.zhize.ruleset;

import java.util.List;
import org.zhize.criterion.Fold;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;

/**
 * Of what a reference value is made.
 *
 * @param name what rules call it
 * @param fold how it is made
 * @param type the facts
 * @param fields the fields of the facts, as many as the fold takes
 */
public record ReferenceSource(String name, Fold fold, FactType type, List<FactField> fields) {

    /** Copies {@code fields}. */
    public ReferenceSource {
        fields = List.copyOf(fields);
    }
}
