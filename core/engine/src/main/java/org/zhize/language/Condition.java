package org.zhize.language;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.problem.Location;

/** One element after {@code when}. */
public sealed interface Condition {

    /** {@return the patterns in it} */
    Stream<Pattern> patterns();

    /** {@return the parameters that it names} */
    default Stream<ParameterReference> parameters() {
        return patterns().flatMap(Pattern::parameters);
    }

    /**
     * A fact must exist; the rule says its say for each.
     *
     * @param pattern which fact
     */
    record Single(Pattern pattern) implements Condition {
        @Override
        public Stream<Pattern> patterns() {
            return Stream.of(pattern);
        }
    }

    /**
     * One of several kinds of fact must exist.
     *
     * @param alternatives at least two
     */
    record Either(List<Pattern> alternatives) implements Condition {
        /** Copies {@code alternatives}. */
        public Either {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Stream<Pattern> patterns() {
            return alternatives.stream();
        }
    }

    /**
     * Something is said about all facts of a kind together.
     *
     * @param quantifier what is said
     * @param pattern which facts
     * @param demanded for {@code forall} with two patterns, the constraints that each fact must satisfy; else empty
     * @param aggregates for {@code accumulate}, what is computed; else empty
     * @param location where it stands
     */
    record Group(
            Quantifier quantifier,
            Pattern pattern,
            List<Constraint> demanded,
            List<Aggregate> aggregates,
            Location location)
            implements Condition {
        /** Copies the lists. */
        public Group {
            demanded = List.copyOf(demanded);
            aggregates = List.copyOf(aggregates);
        }

        @Override
        public Stream<Pattern> patterns() {
            return Stream.of(pattern);
        }

        @Override
        public Stream<ParameterReference> parameters() {
            return Stream.of(
                            pattern.parameters(),
                            demanded.stream().flatMap(Constraint::parameters),
                            aggregates.stream()
                                    .flatMap(aggregate -> aggregate.arguments().stream())
                                    .flatMap(Expression::parameters))
                    .flatMap(stream -> stream);
        }
    }

    /** What a {@link Group} says about its facts. */
    enum Quantifier {
        /** There is one. */
        EXISTS,
        /** There is none. */
        NOT,
        /** Each satisfies what is demanded. */
        FORALL,
        /** They are summed up. */
        ACCUMULATE
    }
}
