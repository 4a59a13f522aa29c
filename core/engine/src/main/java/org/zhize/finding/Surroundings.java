package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.zhize.problem.Bilingual;

/**
 * What the library adds to the facts of a government: what it is, what regions above it state, reference values, and the
 * verdicts on governments below. For one evaluation; not safe to share between threads while it is filled.
 */
public final class Surroundings {

    private final List<Object> facts = new ArrayList<>();
    private final Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bilingual> notes = new ArrayList<>();
    private final Suspicions suspicions = new Suspicions();

    /** Nothing yet. */
    public Surroundings() {
        // filled step by step
    }

    /** Adds a fact that nothing is said against. */
    public void add(Object fact) {
        known.add(fact);
        facts.add(fact);
    }

    /**
     * Adds a fact that was made of another, with the suspicions against that one.
     *
     * @param fact the fact
     * @param owner the government whose facts the other belongs to
     * @param source the other; may be the fact itself
     */
    public void add(Object fact, CheckedFacts owner, Object source) {
        if (known.add(fact)) {
            facts.add(fact);
        }
        suspicions.inherit(fact, owner.suspicions(), source);
    }

    /** Adds what should be known beside the facts. */
    public void note(Bilingual note) {
        notes.add(note);
    }

    List<Bilingual> notes() {
        return notes;
    }

    List<Object> facts() {
        return facts;
    }

    Suspicions suspicions() {
        return suspicions;
    }
}
