package org.zhize.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.language.Condition;
import org.zhize.language.Condition.Quantifier;
import org.zhize.language.Constraint;
import org.zhize.language.Pattern;

/**
 * What is known of the facts of one group. A fact with a null in a tested field may be one of them or not; where that makes
 * a difference to what is said about the group, the field is missing.
 */
final class GroupReading {

    private final Condition.Group group;
    private final Environment environment;
    private final Set<Object> selected = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> located = new ArrayList<>();
    private final List<Object> maybeLocated = new ArrayList<>();
    private final List<Object> members = new ArrayList<>();
    private final List<MissingDatum> unknown = new ArrayList<>();

    GroupReading(Condition.Group group, GroupFacts facts, Environment environment) {
        this.group = group;
        this.environment = environment;
        selected.addAll(facts.selected());
        for (Object fact : facts.located()) {
            (unknowns(fact, locating()).isEmpty() ? located : maybeLocated).add(fact);
        }
        for (Object fact : facts.selected()) {
            List<MissingDatum> unknowns = unknowns(fact, all());
            unknown.addAll(unknowns);
            if (unknowns.isEmpty()) {
                members.add(fact);
            }
        }
    }

    private Stream<? extends Constraint> locating() {
        return group.pattern().tests().filter(this::isLocating);
    }

    /** What does not locate, and what {@code forall} demands even where that looks as if it did. */
    private Stream<Constraint> asked() {
        return Stream.concat(group.pattern().tests().filter(test -> !isLocating(test)), group.demanded().stream());
    }

    /** All that the first pattern of {@code forall} says is which facts are meant. */
    private boolean isLocating(Constraint.Test test) {
        return group.quantifier() == Quantifier.FORALL || test.isLocating(environment.type(group.pattern()));
    }

    private Stream<Constraint> all() {
        return Stream.concat(group.pattern().constraints().stream(), group.demanded().stream());
    }

    private List<MissingDatum> unknowns(Object fact, Stream<? extends Constraint> constraints) {
        return environment.with(group.pattern(), fact).unknowns(group.pattern(), constraints, fact);
    }

    /** {@return the facts that certainly satisfy all tests} */
    List<Object> members() {
        return members;
    }

    /** {@return whether it is open which facts satisfy all tests} */
    boolean isOpen() {
        return located.isEmpty() || !unknown.isEmpty();
    }

    /** {@return whether what is said about the group holds, or may} */
    boolean holds() {
        return switch (group.quantifier()) {
            case EXISTS -> !members.isEmpty() || isOpen();
            case NOT -> members.isEmpty();
            case FORALL -> selected.containsAll(located);
            case ACCUMULATE -> true;
        };
    }

    /** {@return what must be known before it is certain that it holds} */
    List<MissingDatum> missing() {
        List<MissingDatum> missing = new ArrayList<>(located.isEmpty() ? base() : List.of());
        if (group.quantifier() == Quantifier.FORALL) {
            maybeLocated.stream()
                    .filter(fact -> !selected.contains(fact))
                    .forEach(fact -> missing.addAll(unknowns(fact, locating())));
            selected.forEach(fact -> missing.addAll(unknowns(fact, asked())));
        } else if (group.quantifier() != Quantifier.EXISTS || members.isEmpty()) {
            missing.addAll(unknown);
        }
        return missing;
    }

    /** Without a fact that is certainly meant, absence proves nothing. */
    private List<MissingDatum> base() {
        Pattern pattern = group.pattern();
        return maybeLocated.isEmpty()
                ? List.of(environment.reader().missingFact(environment.type(pattern), environment.where(pattern)))
                : maybeLocated.stream()
                        .flatMap(fact -> unknowns(fact, locating()).stream())
                        .toList();
    }
}
