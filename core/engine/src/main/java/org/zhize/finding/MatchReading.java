package org.zhize.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhize.language.Aggregate;
import org.zhize.language.Condition;
import org.zhize.language.Condition.Quantifier;
import org.zhize.language.Pattern;

/**
 * Goes through the elements of one match: binds its variables, notes the facts it used and what is not known of them, and
 * tells whether it is a match after all. Drools lets facts through that may match; here it is told whether they do.
 */
final class MatchReading {

    private final Environment environment;
    private final List<Supplier<Stream<FactUse>>> uses = new ArrayList<>();
    private final List<Object> touched = new ArrayList<>();
    private final List<MissingDatum> missing = new ArrayList<>();
    private boolean holds = true;
    private boolean isLocated = true;

    MatchReading(RuleMatch match, Environment environment) {
        this.environment = environment;
        for (int i = 0; i < match.slots().size(); i++) {
            Condition element = match.plan().elements().get(i);
            if (element instanceof Condition.Single single) {
                readSingle(single.pattern(), match.slots().get(i));
            } else if (element instanceof Condition.Group group && !match.isGap()) {
                readGroup(group, (GroupFacts) match.slots().get(i));
            }
        }
        if (match.isGap()) {
            Pattern absent = match.plan().pattern(match.gap()).orElseThrow();
            missing.add(environment.reader().missingFact(environment.type(absent), environment.where(absent)));
            missing.addAll(environment.absentJoins(absent));
        }
    }

    private void readSingle(Pattern pattern, Object fact) {
        environment.bind(pattern, fact);
        List<MissingDatum> unknowns = environment.unknowns(pattern, pattern.tests(), fact);
        missing.addAll(unknowns);
        isLocated &= unknowns.isEmpty()
                || environment
                        .unknowns(pattern, pattern.locating(environment.type(pattern)), fact)
                        .isEmpty();
        if (!pattern.isCircumstance()) {
            use(pattern, fact);
        }
    }

    private void readGroup(Condition.Group group, GroupFacts facts) {
        GroupReading reading = new GroupReading(group, facts, environment);
        touched.addAll(facts.located());
        missing.addAll(reading.missing());
        holds &= reading.holds();
        if (group.quantifier() == Quantifier.EXISTS || group.quantifier() == Quantifier.ACCUMULATE) {
            useAll(group.pattern(), reading.members());
        }
        for (Aggregate aggregate : group.aggregates()) {
            Value value = reading.isOpen()
                    ? Value.missing(List.of())
                    : new Aggregator(environment, group, reading.members()).compute(aggregate);
            environment.bind(aggregate.variable(), value);
        }
    }

    /** Sorted, since Drools collects them in no order that is worth keeping. */
    private void useAll(Pattern pattern, List<Object> facts) {
        touched.addAll(facts);
        uses.add(() -> facts.stream()
                .map(fact -> FactReader.use(fact, environment.type(pattern)))
                .sorted(Comparator.comparing(FactUse::toString)));
    }

    private void use(Pattern pattern, Object fact) {
        touched.add(fact);
        uses.add(() -> Stream.of(FactReader.use(fact, environment.type(pattern))));
    }

    /** {@return whether the conditions hold, or may} */
    boolean holds() {
        return holds;
    }

    /** {@return whether it is known that its facts are those that are meant} */
    boolean isLocated() {
        return isLocated;
    }

    /** {@return what must be known before it is certain that they hold} */
    List<MissingDatum> missing() {
        return missing.isEmpty() ? missing : MissingDatum.inOrder(missing.stream());
    }

    /** {@return the facts that a finding names; written down only now, since few matches become findings} */
    List<FactUse> uses() {
        return uses.stream().flatMap(Supplier::get).toList();
    }

    /** {@return whether it rests on such a fact} */
    boolean touches(Predicate<Object> which) {
        return touched.stream().anyMatch(which);
    }

    /** {@return all facts on which it rests, for suspicions} */
    List<Object> touched() {
        return touched;
    }
}
