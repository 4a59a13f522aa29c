package org.zhize.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import org.zhize.problem.Location;
import org.zhize.problem.Problem;
import org.zhize.problem.ProblemCode;

/**
 * Asserts which problems are reported of a rule set. It comes of {@link RuleVerifier#refusing}. Immutable; may be shared
 * between threads.
 */
public final class RefusalAssert {

    private final List<Problem> reported;
    private final Locale locale;

    RefusalAssert(List<Problem> reported, Locale locale) {
        this.reported = List.copyOf(reported);
        this.locale = locale;
    }

    /** {@return the same, with failures told in English where the language is English, else in Chinese} */
    public RefusalAssert speaking(Locale language) {
        return new RefusalAssert(reported, language);
    }

    /**
     * {@return this, if exactly these errors are reported; warnings may be named, and there may be more of them}
     *
     * @param codes the code of each, in any order, as often as it is reported
     */
    public RefusalAssert because(ProblemCode... codes) {
        return because(Arrays.stream(codes).map(code -> new ExpectedProblem(code, null, null)));
    }

    /**
     * {@return this, if exactly these errors are reported; warnings may be named, and there may be more of them}
     *
     * @param expected each with the file and line that matter, in any order
     */
    public RefusalAssert because(ExpectedProblem... expected) {
        return because(Arrays.stream(expected));
    }

    private RefusalAssert because(Stream<ExpectedProblem> expected) {
        Refusal refusal = new Refusal("", Location.of("Java"), null, new TreeMap<>(), expected.toList());
        RefusalResult result = RefusalResult.of(refusal, reported);
        if (!result.passed()) {
            throw new AssertionFailedError("\n" + new RefusalMessage(result, locale).comparison());
        }
        return this;
    }

    /** {@return what was reported, in file order, for any other assertion} */
    public List<Problem> actual() {
        return reported;
    }
}
