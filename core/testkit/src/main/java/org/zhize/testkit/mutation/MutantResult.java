package org.zhize.testkit.mutation;

/**
 * What became of a mutant. Immutable.
 *
 * @param mutant the mutant
 * @param outcome whether a scenario noticed it
 * @param killer the name of the scenario that noticed it first; empty if none did
 * @param suggestion for a survivor, a scenario in YAML that would notice it; empty where none was found
 */
public record MutantResult(Mutant mutant, Outcome outcome, String killer, String suggestion) {

    /** Whether a scenario noticed a mutant. */
    public enum Outcome {
        /** Some scenario failed. */
        KILLED,
        /** All scenarios passed. */
        SURVIVED,
        /** The checks of rules refuse it, so that it cannot go unnoticed; it does not count. */
        REFUSED
    }

    static MutantResult killed(Mutant mutant, String killer) {
        return new MutantResult(mutant, Outcome.KILLED, killer, "");
    }

    static MutantResult survived(Mutant mutant, String suggestion) {
        return new MutantResult(mutant, Outcome.SURVIVED, "", suggestion);
    }

    static MutantResult refused(Mutant mutant) {
        return new MutantResult(mutant, Outcome.REFUSED, "", "");
    }
}
