package org.zhize.criterion;

import java.util.List;
import org.zhize.problem.Location;

/**
 * A value of a whole region that its governments are compared with, folded over them.
 *
 * @param name what rules call it
 * @param fold how it is made
 * @param fields of which fields, such as {@code Preschool.publicChildren}; empty where {@code name} is the id of a criterion
 *     whose rule says it
 * @param location where it is declared
 */
public record Reference(String name, Fold fold, List<String> fields, Location location) {

    /** Copies {@code fields}. */
    public Reference {
        fields = List.copyOf(fields);
    }
}
