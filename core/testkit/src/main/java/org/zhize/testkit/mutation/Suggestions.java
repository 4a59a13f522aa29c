package org.zhize.testkit.mutation;

/** Proposes scenarios that tell a mutant from the rules as they are. */
interface Suggestions {

    /** Proposes nothing. */
    Suggestions NONE = mutated -> "";

    /** {@return a scenario in YAML on which the mutant comes out differently; empty if none was found} */
    String telling(Trier mutated);
}
