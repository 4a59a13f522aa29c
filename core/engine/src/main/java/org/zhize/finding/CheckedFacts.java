package org.zhize.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/** The facts of one government after the quality phase. Immutable; may be shared between threads. */
public final class CheckedFacts {

    private final Situation situation;
    private final List<Object> facts;
    private final List<Object> given;
    private final List<Revision> revisions;
    private final List<CriterionVerdict> quality;
    private final ParameterValues parameters;
    private final Suspicions suspicions;
    private final List<Bilingual> notes;
    private final Optional<Bilingual> failure;

    CheckedFacts(
            Situation situation,
            Collection<?> given,
            Procedure procedure,
            List<CriterionVerdict> quality,
            ParameterValues parameters,
            Suspicions suspicions,
            List<Bilingual> notes) {
        this.situation = situation;
        this.facts = List.copyOf(procedure.standing());
        this.given = List.copyOf(given);
        this.revisions = List.copyOf(procedure.revisions());
        this.quality = List.copyOf(quality);
        this.parameters = parameters;
        this.suspicions = suspicions;
        this.notes = List.copyOf(notes);
        this.failure = Optional.empty();
    }

    /** Facts that could not be checked: there are none that anything may rest on. */
    CheckedFacts(Situation situation, List<CriterionVerdict> quality, ParameterValues parameters, Bilingual failure) {
        this.situation = situation;
        this.facts = List.of();
        this.given = List.of();
        this.revisions = List.of();
        this.quality = List.copyOf(quality);
        this.parameters = parameters;
        this.suspicions = new Suspicions();
        this.notes = List.of();
        this.failure = Optional.of(failure);
    }

    /** {@return why they could not be checked; nothing if they could} */
    public Optional<Bilingual> failure() {
        return failure;
    }

    /** {@return what is evaluated} */
    public Situation situation() {
        return situation;
    }

    /** {@return the facts that count: what a later step of the procedure replaced is not among them} */
    public List<Object> facts() {
        return facts;
    }

    /** {@return all facts, those too that a later step of the procedure replaced} */
    public List<Object> given() {
        return given;
    }

    List<Revision> revisions() {
        return revisions;
    }

    List<CriterionVerdict> quality() {
        return quality;
    }

    ParameterValues parameters() {
        return parameters;
    }

    Suspicions suspicions() {
        return suspicions;
    }

    /** {@return what is to be said of the facts as they were given} */
    List<Bilingual> notes() {
        return notes;
    }
}
