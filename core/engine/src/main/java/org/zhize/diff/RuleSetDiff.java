package org.zhize.diff;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.ruleset.RuleSetContent;

/**
 * In what two rule sets differ: in what they mean. Order, comments and spaces change nothing.
 *
 * <p>Immutable; may be shared between threads. Takes milliseconds; nothing is evaluated.
 */
public final class RuleSetDiff {

    private static final Set<Change.Subject> DECISIONS =
            EnumSet.of(Change.Subject.RULE, Change.Subject.PARAMETER, Change.Subject.VALUE);

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

    /**
     * {@return the ids of the criteria by whose verdicts alone it can change anything: those whose rules and values differ;
     * nothing if anything else differs, such as a check, which acts on facts}
     */
    public Optional<Set<String>> criteriaJudgedOtherwise() {
        Set<String> touched =
                edits.stream().flatMap(edit -> edit.touched().stream()).collect(Collectors.toSet());
        boolean areCriteria = touched.stream()
                .allMatch(id -> Stream.of(old, now)
                        .allMatch(rules -> rules.content().criterion(id).isPresent()));
        boolean areDecisions = edits.stream()
                .allMatch(edit ->
                        !edit.isEverywhere() && DECISIONS.contains(edit.change().subject()));
        return areCriteria && areDecisions ? Optional.of(touched) : Optional.empty();
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
