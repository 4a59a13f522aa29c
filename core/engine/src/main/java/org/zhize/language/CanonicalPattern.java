package org.zhize.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhize.fact.FactType;
import org.zhize.language.Constraint.Test;

/**
 * One element of a {@link CanonicalRule}.
 *
 * @param kind what is asked for
 * @param element the place of the plan's element that it stands for
 * @param variable the name of what is found
 * @param pattern which facts
 * @param tests what they are asked, in order
 */
public record CanonicalPattern(Kind kind, int element, String variable, Pattern pattern, List<CanonicalTest> tests) {

    /** Copies {@code tests}. */
    public CanonicalPattern {
        tests = List.copyOf(tests);
    }

    /** What is asked for. */
    public enum Kind {
        /** Each such fact. */
        FACT,
        /** The list of all such facts, which may be empty. */
        ALL,
        /** That there is no such fact. */
        NONE
    }

    /** A fact that is located or may be. */
    static CanonicalPattern fact(int element, Pattern pattern, FactType type, Predicate<String> isOfFact) {
        Predicate<Test> lenient = test -> !(test.isLocating(type) && test.joins(isOfFact));
        return of(Kind.FACT, element, fact(element), pattern, pattern.tests(), lenient);
    }

    /** No fact that is located, whatever is asked of it. */
    static CanonicalPattern absent(int element, Pattern pattern, FactType type) {
        return of(Kind.NONE, element, fact(element), pattern, pattern.locating(type), test -> false);
    }

    /** The facts that a group locates or may locate, whatever is asked of them. */
    static CanonicalPattern located(int element, Condition.Group group, FactType type) {
        Pattern pattern = group.pattern();
        boolean saysAllOfIt = group.quantifier() == Condition.Quantifier.FORALL;
        Stream<Test> asked = saysAllOfIt ? pattern.tests() : pattern.locating(type);
        return of(Kind.ALL, element, located(element), pattern, asked, test -> true);
    }

    /** Those of them that may satisfy what is asked of them. */
    static CanonicalPattern selected(int element, Condition.Group group) {
        Stream<Test> demanded =
                group.demanded().stream().filter(Test.class::isInstance).map(Test.class::cast);
        Stream<Test> asked = Stream.concat(group.pattern().tests(), demanded);
        return of(Kind.ALL, element, selected(element), group.pattern(), asked, test -> true);
    }

    private static CanonicalPattern of(
            Kind kind, int element, String variable, Pattern pattern, Stream<Test> asked, Predicate<Test> lenient) {
        List<CanonicalTest> tests =
                asked.map(test -> new CanonicalTest(test, lenient.test(test))).toList();
        return new CanonicalPattern(kind, element, variable, pattern, tests);
    }

    /** {@return the name of the fact of a single pattern} */
    public static String fact(int element) {
        return "$fact" + element;
    }

    /** {@return the name of the located facts of a group} */
    public static String located(int element) {
        return "$located" + element;
    }

    /** {@return the name of the facts of a group that may satisfy its tests} */
    public static String selected(int element) {
        return "$selected" + element;
    }
}
