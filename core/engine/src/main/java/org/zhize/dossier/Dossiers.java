package org.zhize.dossier;

import java.util.List;
import org.zhize.problem.Problem;

/**
 * What was read of facts: the governments to be evaluated, and what is wrong. Immutable, as far as the facts are.
 *
 * @param dossiers those whose facts could all be read, in the order in which they are listed
 * @param omitted the codes of the governments that cannot be evaluated, since a verdict on facts of which some could not be
 *     read might be another one; they are as if they had not reported
 * @param problems everything that is wrong, in file order, warnings included
 */
public record Dossiers(List<Dossier> dossiers, List<String> omitted, List<Problem> problems) {

    /** Copies the lists. */
    public Dossiers {
        dossiers = List.copyOf(dossiers);
        omitted = List.copyOf(omitted);
        problems = List.copyOf(problems);
    }
}
