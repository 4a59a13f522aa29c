package org.zhize.drools;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.zhize.fact.Snapshot;

/**
 * Facts as they were given, which Drools knows by their classes and tells apart by identity, and as they were seen, which
 * alone is read. For one session.
 */
final class SeenFacts {

    private final IdentityHashMap<Object, Object> byGiven = new IdentityHashMap<>();
    private final List<Object> given;

    SeenFacts(List<?> facts) {
        facts.forEach(fact -> byGiven.putIfAbsent(Snapshot.given(fact), fact));
        this.given = facts.stream().map(Snapshot::given).toList();
    }

    /** {@return the facts as they were given, in their order} */
    List<Object> given() {
        return given;
    }

    /** {@return what was seen of a fact; itself where that is the same} */
    Object seen(Object fact) {
        return byGiven.getOrDefault(fact, fact);
    }

    /** {@return what was seen of facts, in their order} */
    List<Object> seen(Collection<?> facts) {
        return facts.stream().map(fact -> Objects.requireNonNull(seen(fact))).toList();
    }
}
