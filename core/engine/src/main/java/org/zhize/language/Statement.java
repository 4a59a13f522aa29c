package org.zhize.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhize.problem.Location;

/** What a rule says of each match: one statement, and data. It is never compiled as code. */
public sealed interface Statement {

    /** {@return where it starts} */
    Location location();

    /** {@return the expressions in it, in order} */
    Stream<Expression> expressions();

    /** {@return the part and the subject that it is about; empty without {@code .of}} */
    default List<Expression> of() {
        return List.of();
    }

    /** {@return what is compared, by the statement itself or in its {@code where}; nothing if nothing is} */
    default Optional<Requirement> requirement() {
        return Optional.empty();
    }

    /**
     * {@code require.….of(…).is…(…)}: a measured value is compared.
     *
     * @param measure what is measured
     * @param of the part and the subject it is measured for; empty without {@code .of}
     * @param relation how it is compared
     * @param bounds what it is compared with: one expression, two for {@link RequiredRelation#BETWEEN}
     * @param location where it starts
     */
    record Requirement(
            Measure measure, List<Expression> of, RequiredRelation relation, List<Expression> bounds, Location location)
            implements Statement {
        /** Copies the lists. */
        public Requirement {
            of = List.copyOf(of);
            bounds = List.copyOf(bounds);
        }

        @Override
        public Stream<Expression> expressions() {
            return Stream.of(measure.arguments(), of, bounds).flatMap(List::stream);
        }

        @Override
        public Optional<Requirement> requirement() {
            return Optional.of(this);
        }
    }

    /**
     * {@code require.holds("…")} and its like: the match itself decides.
     *
     * @param outcome what it decides
     * @param reason in words
     * @param of the part and the subject; empty without {@code .of}
     * @param location where it starts
     */
    record Conclusion(Outcome outcome, String reason, List<Expression> of, Location location) implements Statement {
        /** Copies {@code of}. */
        public Conclusion {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Expression> expressions() {
            return of.stream();
        }
    }

    /**
     * {@code require.met($verdict).of(…)}: a verdict that was reached elsewhere, such as a county's, is taken over.
     *
     * @param verdict the verdict
     * @param of the part and the subject; empty without {@code .of}
     * @param location where it starts
     */
    record Adoption(Expression verdict, List<Expression> of, Location location) implements Statement {
        /** Copies {@code of}. */
        public Adoption {
            of = List.copyOf(of);
        }

        @Override
        public Stream<Expression> expressions() {
            return Stream.concat(Stream.of(verdict), of.stream());
        }
    }

    /**
     * {@code suspect($fact).because("…")}: a fact is not to be trusted; with {@code .where(…).is…(…)} only if that holds.
     *
     * @param fact the variable that stands for it
     * @param reason in words
     * @param mark what becomes of criteria that used it
     * @param where what must hold; empty where the match itself is enough
     * @param location where it starts
     */
    record Suspicion(Expression fact, String reason, Mark mark, Optional<Requirement> where, Location location)
            implements Statement {
        @Override
        public Stream<Expression> expressions() {
            return Stream.concat(Stream.of(fact), where.stream().flatMap(Requirement::expressions));
        }

        @Override
        public Optional<Requirement> requirement() {
            return where;
        }
    }

    /**
     * {@code consequence.….of(…).because("…")}: what follows from the findings; with {@code .where(…).is…(…)} only if that
     * holds.
     *
     * @param kind what follows
     * @param arguments what it needs to be said
     * @param of whom it concerns where that is not the government itself; empty without {@code .of}
     * @param reason in words; empty where {@code arguments} say it
     * @param where what must hold; empty where the match itself is enough
     * @param location where it starts
     */
    record Effect(
            EffectKind kind,
            List<Expression> arguments,
            List<Expression> of,
            String reason,
            Optional<Requirement> where,
            Location location)
            implements Statement {
        /** Copies the lists. */
        public Effect {
            arguments = List.copyOf(arguments);
            of = List.copyOf(of);
        }

        @Override
        public Stream<Expression> expressions() {
            return Stream.concat(
                    Stream.of(arguments, of).flatMap(List::stream),
                    where.stream().flatMap(Requirement::expressions));
        }

        @Override
        public Optional<Requirement> requirement() {
            return where;
        }
    }

    /**
     * What is measured.
     *
     * @param function how it is made of its arguments
     * @param arguments one or two
     */
    record Measure(MeasureFunction function, List<Expression> arguments) {
        /** Copies {@code arguments}. */
        public Measure {
            arguments = List.copyOf(arguments);
        }
    }

    /** How a measured value is made of its arguments. */
    enum MeasureFunction {
        /** The value itself. */
        THAT("that", 1),
        /** The second over the first, minus one. */
        GROWTH("growth", 2),
        /** The first over the second. */
        SHARE("share", 2),
        /** How many facts a list holds, or a number of them. */
        COUNT("count", 1);

        private final String word;
        private final int arity;

        MeasureFunction(String word, int arity) {
            this.word = word;
            this.arity = arity;
        }

        /** {@return how rule files write it} */
        public String word() {
            return word;
        }

        /** {@return how many arguments it takes} */
        public int arity() {
            return arity;
        }
    }

    /** How a measured value is compared. */
    enum RequiredRelation {
        /** 不低于. */
        AT_LEAST("isAtLeast", "≥"),
        /** 不超过. */
        AT_MOST("isAtMost", "≤"),
        /** 高于. */
        ABOVE("isAbove", ">"),
        /** 低于. */
        BELOW("isBelow", "<"),
        /** 等于. */
        EQUAL_TO("isEqualTo", "="),
        /** 介于, both ends included. */
        BETWEEN("isBetween", "∈"),
        /** 不符: further from a stated figure than one unit in its last stated place. */
        DIFFERING_FROM("differsFrom", "≉");

        private final String word;
        private final String sign;

        RequiredRelation(String word, String sign) {
            this.word = word;
            this.sign = sign;
        }

        /** {@return how rule files write it} */
        public String word() {
            return word;
        }

        /** {@return the mathematical sign} */
        public String sign() {
            return sign;
        }

        /** {@return how many bounds it takes} */
        public int arity() {
            return this == BETWEEN ? 2 : 1;
        }
    }

    /** What a match decides by itself. */
    enum Outcome {
        /** The criterion is met. */
        HOLDS("holds"),
        /** It is not met. */
        FAILS("fails"),
        /** It does not apply. */
        NOT_APPLICABLE("notApplicable"),
        /** Data are missing. */
        MISSING("missing");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        /** {@return how rule files write it} */
        public String word() {
            return word;
        }
    }

    /** What becomes of a criterion that used a suspected fact. */
    enum Mark {
        /** It is inconsistent. */
        INCONSISTENT("inconsistent"),
        /** Its data are insufficient. */
        INSUFFICIENT("insufficient"),
        /** It keeps its verdict and gets a note. */
        NOTE("note");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        /** {@return how rule files write it} */
        public String word() {
            return word;
        }
    }
}
