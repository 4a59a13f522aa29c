package org.zhize.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;
import org.zhize.problem.Suggestion;

/** The variables that a rule has bound so far. */
final class Scope {

    private final Problems problems;
    private final Map<String, ValueType> types = new LinkedHashMap<>();
    private final Map<String, Location> bound = new LinkedHashMap<>();
    private final Set<String> computed = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Scope(Problems problems) {
        this.problems = problems;
    }

    void bind(String variable, ValueType type, Location location) {
        if (types.putIfAbsent(variable, type) != null) {
            problems.add(ProblemCode.DUPLICATE_VARIABLE, location, variable);
        }
        bound.putIfAbsent(variable, location);
    }

    /** The variable's value is computed by the library after Drools has matched: not to be used in a pattern. */
    void bindComputed(String variable, ValueType type, Location location) {
        bind(variable, type, location);
        computed.add(variable);
    }

    ValueType use(String variable, Location location) {
        used.add(variable);
        return Optional.ofNullable(types.get(variable)).orElseGet(() -> {
            problems.add(ProblemCode.UNKNOWN_VARIABLE, location, variable, Suggestion.orAll(variable, names()));
            return ValueType.UNKNOWN;
        });
    }

    ValueType useInPattern(String variable, Location location) {
        if (computed.contains(variable)) {
            problems.add(ProblemCode.COMPUTED_IN_PATTERN, location, variable);
        }
        return use(variable, location);
    }

    /** {@return a scope that sees these variables and keeps its own to itself} */
    Scope inner() {
        Scope inner = new Scope(problems);
        inner.types.putAll(types);
        inner.computed.addAll(computed);
        return inner;
    }

    /** Reports what the inner scope bound and nobody used, and takes over what it used. */
    void leave(Scope inner) {
        inner.reportUnused();
        used.addAll(inner.used);
    }

    void reportUnused() {
        bound.forEach((variable, location) -> {
            if (!used.contains(variable)) {
                problems.add(ProblemCode.UNUSED_VARIABLE, location, variable);
            }
        });
    }

    private Collection<String> names() {
        return types.keySet();
    }
}
