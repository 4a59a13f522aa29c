package org.zhize.finding;

import java.util.List;
import org.zhize.rule.Provenance;

/**
 * A datum or conclusion that a later step of the procedure replaced: 自评 → 初审 → 实地核查 → 复审. Only the last step counts.
 *
 * @param type the fact type's name
 * @param label what tells it from others of its type, such as the criterion of a conclusion
 * @param steps what each step said, the earliest first; at least two
 * @param changed the fields in which the last step differs from the first, in the order of the type
 */
public record Revision(String type, String label, List<Step> steps, List<String> changed) {

    /** Copies the lists. */
    public Revision {
        steps = List.copyOf(steps);
        changed = List.copyOf(changed);
    }

    /**
     * One step of the procedure.
     *
     * @param provenance which
     * @param fact what it said
     */
    public record Step(Provenance provenance, FactUse fact) {}
}
