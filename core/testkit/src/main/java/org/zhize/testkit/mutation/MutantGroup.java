package org.zhize.testkit.mutation;

import java.util.List;
import java.util.Set;

/** The mutants of one rule or of one parameter: what one thread tries. Immutable; may be shared between threads. */
public final class MutantGroup {

    private final String name;
    private final String changed;
    private final Set<String> criteria;
    private final List<Trial> trials;

    /**
     * @param name what tells it from all other groups
     * @param changed the criterion that the rule decides, or the full key of the parameter
     * @param criteria that criterion, or all that name the parameter
     * @param trials in the order of the file
     */
    MutantGroup(String name, String changed, Set<String> criteria, List<Trial> trials) {
        this.name = name;
        this.changed = changed;
        this.criteria = Set.copyOf(criteria);
        this.trials = List.copyOf(trials);
    }

    String name() {
        return name;
    }

    /** {@return the criterion or the full key of the parameter on which a scenario must rest to notice anything} */
    String changed() {
        return changed;
    }

    Set<String> criteria() {
        return criteria;
    }

    boolean isAbout(String criterion) {
        return criteria.contains(criterion);
    }

    List<Trial> trials() {
        return trials;
    }

    /** {@return its mutants, in the order of the file; the checks of rules may refuse some} */
    public List<Mutant> mutants() {
        return trials.stream().map(Trial::mutant).toList();
    }
}
