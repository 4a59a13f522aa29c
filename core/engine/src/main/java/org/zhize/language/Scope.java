package org.zhize.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Set<String> hidden = new HashSet<>();
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
        ValueType known = types.get(variable);
        if (known != null) {
            return known;
        } else if (hidden.contains(variable)) {
            problems.add(ProblemCode.HIDDEN_VARIABLE, location, variable);
        } else {
            problems.add(
                    ProblemCode.UNKNOWN_VARIABLE, location, variable, Suggestion.sentence(variable, types.keySet()));
            // the one that was meant is not unused, and the next use of the wrong name is the same mistake
            Suggestion.nearest(variable, types.keySet()).ifPresent(used::add);
        }
        types.put(variable, ValueType.UNKNOWN);
        return ValueType.UNKNOWN;
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

    /** Takes over what the inner scope used, and remembers what it hid. */
    void leave(Scope inner) {
        used.addAll(inner.used);
        hidden.addAll(inner.bound.keySet());
        inner.bound.forEach((variable, location) -> {
            if (!inner.used.contains(variable)) {
                bound.putIfAbsent(variable, location);
            }
        });
    }

    /** Where it is not known which fact was meant, none of them is unused. */
    void useAllFacts() {
        types.forEach((variable, type) -> {
            if (type.kind() == ValueType.Kind.FACT) {
                used.add(variable);
            }
        });
    }

    void reportUnused() {
        bound.forEach((variable, location) -> {
            if (!used.contains(variable)) {
                problems.add(ProblemCode.UNUSED_VARIABLE, location, variable);
            }
        });
    }
}
