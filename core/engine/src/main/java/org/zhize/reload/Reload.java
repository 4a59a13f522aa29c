package org.zhize.reload;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Problem;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * What happened when rules were read anew. Immutable.
 *
 * @param outcome what became of them
 * @param at when
 * @param identity which rule set was read; nothing where it was not right enough to have a name
 * @param problems what is wrong with it and what someone should look at, in file order
 * @param objections why else it did not come into force: the folder cannot be read, or what a {@link ReloadCheck} says
 */
public record Reload(
        Outcome outcome,
        Instant at,
        Optional<RuleSetIdentity> identity,
        List<Problem> problems,
        List<Bilingual> objections) {

    /** What became of rules that were read. */
    public enum Outcome {
        /** They are in force. */
        ACTIVATED,
        /** They are those that were in force already. */
        UNCHANGED,
        /** They were only tried: nothing speaks against them. */
        ACCEPTABLE,
        /** Something speaks against them; those that were in force still are. */
        REFUSED
    }

    /** Copies the lists. */
    public Reload {
        problems = List.copyOf(problems);
        objections = List.copyOf(objections);
    }

    Reload as(Outcome other) {
        return new Reload(other, at, identity, problems, objections);
    }

    /** {@return whether something speaks against the rules} */
    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** {@return everything that is to be said of them, for people; empty if there is nothing} */
    public String render(Locale locale) {
        return Stream.concat(
                        problems.stream().map(problem -> problem.render(locale)),
                        objections.stream().map(objection -> objection.in(locale) + "\n"))
                .collect(Collectors.joining("\n"));
    }
}
