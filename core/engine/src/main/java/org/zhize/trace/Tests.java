package org.zhize.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.drools.Values;
import org.zhize.fact.FactType;
import org.zhize.language.Comparison;
import org.zhize.language.Constraint;
import org.zhize.language.Operand;
import org.zhize.language.Pattern;
import org.zhize.trace.MatchListener.Answer;

/** Puts the comparisons of one pattern to facts, as canonical DRL has them put. */
final class Tests {

    /** What becomes of a fact that is located by an absent value. */
    enum Unlocated {
        /** It is not meant. */
        REFUSED,
        /** It may be meant, but not where it would have to be joined to a fact. */
        UNLESS_JOINED,
        /** It may be meant. */
        LET_THROUGH
    }

    private final Pattern pattern;
    private final FactType type;
    private final Slots slots;
    private final Unlocated unlocated;

    Tests(Pattern pattern, FactType type, Slots slots, Unlocated unlocated) {
        this.pattern = pattern;
        this.type = type;
        this.slots = slots;
        this.unlocated = unlocated;
    }

    /** {@return whether all of the comparisons hold, or may} */
    boolean passes(List<Constraint.Test> tests, Object fact) {
        return tests.stream().allMatch(test -> letsThrough(test, answer(test, fact)));
    }

    /** {@return whether a fact for which a comparison has this answer may be one of those that are looked for} */
    boolean letsThrough(Constraint.Test test, Answer answer) {
        return answer == Answer.YES || (answer == Answer.UNKNOWN && !(test.isLocating(type) && isRefused(test)));
    }

    private boolean isRefused(Constraint.Test test) {
        return unlocated == Unlocated.REFUSED || (unlocated == Unlocated.UNLESS_JOINED && test.joins(slots::isOfFact));
    }

    Answer answer(Constraint.Test test, Object fact) {
        if (test.asksForNull() && test.left() instanceof Operand.Field field) {
            boolean isNull = slots.given(field, pattern, fact) == null;
            return known(isNull == (test.operator() == Comparison.EQUAL));
        }
        Object left = slots.value(test.left(), pattern, fact);
        boolean needsAll = test.operator() == Comparison.NOT_IN;
        Answer whole = needsAll ? Answer.YES : Answer.NO;
        for (Operand right : test.right()) {
            Answer one = answer(test, left, slots.value(right, pattern, fact));
            if (one == (needsAll ? Answer.NO : Answer.YES)) {
                return one;
            }
            whole = one == Answer.UNKNOWN ? one : whole;
        }
        return whole;
    }

    /** {@return the values of its operands; null where one is absent} */
    List<@Nullable Object> values(Constraint.Test test, Object fact) {
        List<@Nullable Object> values = new ArrayList<>();
        test.operands().forEach(operand -> values.add(slots.value(operand, pattern, fact)));
        return Collections.unmodifiableList(values);
    }

    /** {@return what a field is compared with; null where it is absent} */
    @Nullable Object right(Constraint.Test test, Object fact) {
        return slots.value(test.right().get(0), pattern, fact);
    }

    /** Where a null is a value it differs from every other, and is never one that may be any. */
    private Answer answer(Constraint.Test test, @Nullable Object left, @Nullable Object right) {
        String operator = test.operator().withOne().symbol();
        if (left != null && right != null) {
            return known(Values.is(left, operator, right));
        }
        boolean isKnown = test.isKnownWhereAbsent(type);
        return isKnown ? known(operator.equals(Comparison.NOT_EQUAL.symbol())) : Answer.UNKNOWN;
    }

    private static Answer known(boolean holds) {
        return holds ? Answer.YES : Answer.NO;
    }
}
