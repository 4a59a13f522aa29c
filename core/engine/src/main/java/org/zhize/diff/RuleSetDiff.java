package org.zhize.diff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.ruleset.RuleSetContent;

/**
 * In what two rule sets differ: in what they mean. Order, comments and spaces change nothing.
 *
 * <p>Immutable; may be shared between threads. Takes milliseconds; nothing is evaluated.
 */
public final class RuleSetDiff {

    private final RuleSet old;
    private final RuleSet now;
    private final List<Edit> edits;

    private RuleSetDiff(RuleSet old, RuleSet now) {
        this.old = old;
        this.now = now;
        this.edits = edits(old.content(), now.content()).toList();
    }

    /** {@return what differs from an old rule set to a new one; both have the same classes of facts} */
    public static RuleSetDiff between(RuleSet old, RuleSet now) {
        return new RuleSetDiff(old, now);
    }

    private static Stream<Edit> edits(RuleSetContent old, RuleSetContent now) {
        return Stream.of(
                        new OtherEdits(new Both<>(Optional.of(old), Optional.of(now))).all(),
                        new CriterionEdits(old, now).all(),
                        new RuleEdits(old, now).all(),
                        new ParameterEdits(old, now).all(),
                        new SchemeEdits(old, now).all())
                .flatMap(each -> each);
    }

    /** {@return what differs, by what kind of thing it is} */
    public List<Change> changes() {
        return edits.stream().map(Edit::change).toList();
    }

    /** {@return whether they mean the same} */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** {@return the ids of the criteria, checks and consequences whose outcome it may change} */
    public Set<String> reach() {
        return Set.copyOf(Reach.of(this).ids());
    }

    /** {@return the old rule set} */
    public RuleSet old() {
        return old;
    }

    /** {@return the new rule set} */
    public RuleSet now() {
        return now;
    }

    List<Edit> edits() {
        return edits;
    }
}
