package org.zhize;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Stage;
import org.zhize.rule.Unit;

/** Facts as other systems have them, and with names that mean something to Drools. */
@SuppressWarnings({"JavaLangClash", "UnicodeInCode"})
public final class OddFacts {

    private OddFacts() {}

    /** A bean with abbreviations in its names. */
    public static final class Economy {
        private final @Nullable BigDecimal value;

        Economy(@Nullable BigDecimal value) {
            this.value = value;
        }

        @Unit("亿元")
        public @Nullable BigDecimal getGDP() {
            return value;
        }

        public boolean isOK() {
            return value != null;
        }
    }

    /** An interface whose accessors have no prefix. */
    public interface Place {
        @Nullable String name();

        int pupils();
    }

    record Village(@Nullable String name, int pupils) implements Place {}

    record Town(@Nullable String name, int pupils, boolean walled) implements Place {}

    public record Sparse(
            Optional<Integer> year,
            Optional<String> name,
            Optional<Stage> stage,
            Optional<Boolean> open,
            Optional<LocalDate> founded,
            @Unit("%") Optional<BigDecimal> rate) {}

    public record Numbers(
            byte small,
            short less,
            int whole,
            long great,
            BigInteger huge,
            @Nullable Long boxed) {}

    /** Each component is a word of Drools' expression language, or Chinese. */
    public record Words(
            int empty,
            int nil,
            int contains,
            int matches,
            int is,
            int def,
            int function,
            int with,
            int size,
            int from,
            int eval,
            int str,
            int soundslike,
            int isdef,
            int foreach,
            int until,
            int proto,
            int System,
            int Math,
            int String,
            int Object,
            int Values,
            int ParameterValues,
            int key,
            int value,
            int length,
            int 年份,
            int this_,
            int _x,
            int GDP) {

        static Words of(int each) {
            return new Words(
                    each, each, each, each, each, each, each, each, each, each, each, each, each, each, each, each,
                    each, each, each, each, each, each, each, each, each, each, each, each, each, each);
        }
    }

    /** A type by the name of another. */
    public record List(int size) {}

    public record Math(int size) {}

    public record Values(int size) {}

    /** Types nested in classes whose names are words of DRL. */
    public static final class Homes {
        private Homes() {}

        public static final class rule {
            private rule() {}

            public record Thing(int size) {}
        }

        public static final class end {
            private end() {}

            public record Thing(int size) {}
        }

        public static final class from {
            private from() {}

            public record Thing(int size) {}
        }

        public static final class query {
            private query() {}

            public record Thing(int size) {}
        }

        public static final class not {
            private not() {}

            public record Thing(int size) {}
        }

        public static final class in {
            private in() {}

            public record Thing(int size) {}
        }

        public static final class contains {
            private contains() {}

            public record Thing(int size) {}
        }
    }
}
