package org.zhize.reload;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.zhize.RuleSet;
import org.zhize.limit.Limits;

/**
 * How rules are read anew. Immutable.
 *
 * @param limits how much a rule set may hold, and its evaluations may ask of the machine
 * @param check what must hold before rules come into force
 * @param listener is told of each reload, the first included, by the thread that reloads, one after the other
 * @param lastGood rules that are in force as long as those of the folder have been refused from the start
 * @param settledAfter how long nothing more must be saved before rules are read
 * @param rhythm how often to look even if nobody tells of a change: file systems of other machines tell nothing, nor does a
 *     link that leads elsewhere now
 */
public record Reloading(
        Limits limits,
        ReloadCheck check,
        Consumer<ReloadStatus> listener,
        Supplier<Optional<RuleSet>> lastGood,
        Duration settledAfter,
        Duration rhythm) {

    private static final Reloading STANDARD = new Reloading(
            Limits.standard(),
            (candidate, inForce) -> List.of(),
            status -> {},
            Optional::empty,
            Duration.ofMillis(500),
            Duration.ofSeconds(15));

    /** {@return standard limits, no further check, nobody who is told} */
    public static Reloading standard() {
        return STANDARD;
    }

    /** {@return the same with other limits} */
    public Reloading within(Limits others) {
        return new Reloading(others, check, listener, lastGood, settledAfter, rhythm);
    }

    /** {@return the same, where this must hold before rules come into force} */
    public Reloading requiring(ReloadCheck other) {
        return new Reloading(limits, other, listener, lastGood, settledAfter, rhythm);
    }

    /** {@return the same, where this one is told what happened; what it throws stops nothing} */
    public Reloading telling(Consumer<ReloadStatus> other) {
        return new Reloading(limits, check, other, lastGood, settledAfter, rhythm);
    }

    /** {@return the same, beginning with these rules where those of the folder are refused: a restart mends no mistake} */
    public Reloading startingAtWorstWith(Supplier<Optional<RuleSet>> other) {
        return new Reloading(limits, check, listener, other, settledAfter, rhythm);
    }

    /** {@return the same, where rules are read when nothing more was saved for so long} */
    public Reloading settledAfter(Duration other) {
        return new Reloading(limits, check, listener, lastGood, other, rhythm);
    }

    /** {@return the same, where somebody looks so often even if nobody tells of a change} */
    public Reloading lookingEvery(Duration other) {
        return new Reloading(limits, check, listener, lastGood, settledAfter, other);
    }
}
