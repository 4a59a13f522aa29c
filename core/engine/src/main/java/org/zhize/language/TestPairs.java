package org.zhize.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Problems;

/** Finds tests of one field in one pattern that say the same twice, or that no value can pass together. */
final class TestPairs {

    private final Problems problems;

    TestPairs(Problems problems) {
        this.problems = problems;
    }

    void check(List<Constraint.Test> tests) {
        for (int i = 0; i < tests.size(); i++) {
            Constraint.Test later = tests.get(i);
            List<Constraint.Test> earlier = tests.subList(0, i).stream()
                    .filter(test -> text(test.left()).equals(text(later.left())))
                    .toList();
            if (earlier.stream().anyMatch(test -> isSame(test, later))) {
                problems.add(ProblemCode.DUPLICATE_TEST, later.location(), text(later.left()));
            } else if (earlier.stream().anyMatch(test -> contradict(test, later))) {
                problems.add(ProblemCode.CONTRADICTION, later.location(), text(later.left()));
            }
        }
    }

    private static boolean isSame(Constraint.Test one, Constraint.Test other) {
        return one.operator() == other.operator() && values(one).equals(values(other));
    }

    private static boolean contradict(Constraint.Test one, Constraint.Test other) {
        return haveNoCommonLiteral(one, other) || excludes(one, other) || excludes(other, one) || liesApart(one, other);
    }

    /** {@code stage in (…), stage == …}: what is written out is known to be different. */
    private static boolean haveNoCommonLiteral(Constraint.Test one, Constraint.Test other) {
        Set<String> common = values(one);
        common.retainAll(values(other));
        return one.operator().isEquality()
                && other.operator().isEquality()
                && areLiterals(one)
                && areLiterals(other)
                && common.isEmpty();
    }

    private static boolean areLiterals(Constraint.Test test) {
        return test.right().stream()
                .noneMatch(operand -> operand instanceof Operand.Variable
                        || operand instanceof Operand.Parameter
                        || operand instanceof Operand.Field);
    }

    /** {@code stage == X, stage != X}. */
    private static boolean excludes(Constraint.Test one, Constraint.Test other) {
        boolean isExclusion = other.operator() == Comparison.NOT_EQUAL || other.operator() == Comparison.NOT_IN;
        return one.operator().isEquality() && isExclusion && values(other).containsAll(values(one));
    }

    /** {@code year == $year, year == $year - 1}, {@code pupils > 5, pupils < 3}: steps from one and the same value. */
    private static boolean liesApart(Constraint.Test one, Constraint.Test other) {
        Optional<Step> first = Step.of(one);
        Optional<Step> second = Step.of(other);
        return first.isPresent()
                && second.isPresent()
                && first.get().base().equals(second.get().base())
                && (first.get().isBelow(second.get()) || second.get().isBelow(first.get()));
    }

    private static Set<String> values(Constraint.Test test) {
        return test.right().stream().map(TestPairs::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return variable.name() + variable.offset();
        } else if (operand instanceof Operand.Parameter parameter) {
            return "parameters." + parameter.reference().key();
        } else if (operand instanceof Operand.Constant constant) {
            return constant.type() + "." + constant.name();
        } else if (operand instanceof Operand.Text written) {
            return '"' + written.value();
        } else if (operand instanceof Operand.Whole whole) {
            return String.valueOf(whole.value());
        } else if (operand instanceof Operand.Word word) {
            return word.word();
        }
        return ((Operand.Field) operand).name();
    }

    /** How a field is compared with a value a whole number away from another, such as last year from this one. */
    private record Step(String base, int offset, Comparison operator) {

        static Optional<Step> of(Constraint.Test test) {
            Operand right = test.right().get(0);
            boolean hasOrder =
                    test.operator() == Comparison.EQUAL || test.operator().isOrdering();
            if (!hasOrder) {
                return Optional.empty();
            } else if (right instanceof Operand.Whole whole) {
                return Optional.of(new Step("", whole.value(), test.operator()));
            } else if (right instanceof Operand.Variable variable) {
                return Optional.of(new Step(variable.name(), variable.offset(), test.operator()));
            } else if (right instanceof Operand.Parameter) {
                return Optional.of(new Step(text(right), 0, test.operator()));
            }
            return Optional.empty();
        }

        /** {@return whether all values that pass this are below all that pass the other} */
        boolean isBelow(Step other) {
            boolean hasEnd = operator != Comparison.GREATER && operator != Comparison.GREATER_OR_EQUAL;
            boolean hasStart = other.operator != Comparison.LESS && other.operator != Comparison.LESS_OR_EQUAL;
            boolean touches = operator != Comparison.LESS && other.operator != Comparison.GREATER;
            return hasEnd && hasStart && (offset < other.offset || (offset == other.offset && !touches));
        }
    }
}
