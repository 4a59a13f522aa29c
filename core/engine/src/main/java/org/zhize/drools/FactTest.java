package org.zhize.drools;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactType;
import org.zhize.language.CanonicalTest;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;

/** Puts one comparison to a fact, exactly and safe against null. May be shared between threads. */
@FunctionalInterface
interface FactTest {

    /**
     * {@return whether the fact passes}
     *
     * @param input the parameters in force
     * @param fact the fact
     * @param earlier the facts found before it of which the comparison speaks, in the order of their elements
     */
    boolean passes(RuleInput input, Object fact, Object[] earlier);

    /** {@return the comparison, made ready} */
    static FactTest of(CanonicalTest canonical, FactType type, Sources sources) {
        Constraint.Test test = canonical.test();
        if (test.asksForNull() && test.left() instanceof Operand.Field field) {
            FieldReader reader = sources.field(field.name());
            boolean isNull = test.operator() == Comparison.EQUAL;
            return (input, fact, earlier) -> isNull == (reader.field().read(fact) == null);
        }
        List<Integer> elements = sources.earlier(test);
        Source left = sources.of(test.left(), elements);
        Source[] right = test.right().stream()
                .map(operand -> sources.of(operand, elements))
                .toArray(Source[]::new);
        boolean needsAll = test.operator() == Comparison.NOT_IN;
        Comparator comparator = comparator(canonical, type);
        return (input, fact, earlier) -> {
            Object value = left.value(input, fact, earlier);
            for (Source other : right) {
                if (comparator.holds(value, other.value(input, fact, earlier)) != needsAll) {
                    return !needsAll;
                }
            }
            return needsAll;
        };
    }

    /** Where a null is a value it differs from every other, and is never one that may be any. */
    private static Comparator comparator(CanonicalTest canonical, FactType type) {
        Constraint.Test test = canonical.test();
        String operator = test.operator().withOne().symbol();
        boolean isKnown = test.isKnownWhereAbsent(type);
        if (isKnown && operator.equals(Comparison.NOT_EQUAL.symbol())) {
            return (left, right) -> !Values.is(left, Comparison.EQUAL.symbol(), right);
        }
        return canonical.lenient() && !isKnown
                ? (left, right) -> Values.maybe(left, operator, right)
                : (left, right) -> Values.is(left, operator, right);
    }

    /** Compares two values. */
    @FunctionalInterface
    interface Comparator {

        boolean holds(@Nullable Object left, @Nullable Object right);
    }
}
