package org.zhize.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.zhize.finding.CriterionVerdict;
import org.zhize.rule.Verdict;

/**
 * Asserts what came out for one criterion. Every assertion returns this, so that further ones may follow; one that does
 * not hold throws an {@link AssertionError} that says what differs and everything that explains it.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class VerdictAssert {

    private final CriterionVerdict actual;
    private final Comparing comparing;
    private final FailureMessage message;

    VerdictAssert(CriterionVerdict actual, FailureMessage message) {
        this.actual = actual;
        this.comparing = new Comparing(actual);
        this.message = message;
    }

    /** {@return this, if the criterion is met} */
    public VerdictAssert isMet() {
        return is(Verdict.MET);
    }

    /** {@return this, if the criterion is not met} */
    public VerdictAssert isNotMet() {
        return is(Verdict.NOT_MET);
    }

    /** {@return this, if the data are insufficient} */
    public VerdictAssert isInsufficient() {
        return is(Verdict.INSUFFICIENT);
    }

    /** {@return this, if the data contradict themselves} */
    public VerdictAssert isInconsistent() {
        return is(Verdict.INCONSISTENT);
    }

    /** {@return this, if the criterion does not apply} */
    public VerdictAssert isNotApplicable() {
        return is(Verdict.NOT_APPLICABLE);
    }

    /** {@return this, if the government could not be evaluated} */
    public VerdictAssert isNotEvaluated() {
        return is(Verdict.NOT_EVALUATED);
    }

    private VerdictAssert is(Verdict expected) {
        return check(comparing.verdict(expected));
    }

    /** {@return this, if the part has the verdict} */
    public VerdictAssert withPart(String part, Verdict expected) {
        return check(comparing.part(part, expected));
    }

    /** {@return this, if the worst finding about the school, class or other subject has the verdict} */
    public VerdictAssert withSubject(String subject, Verdict expected) {
        return check(comparing.subject(subject, expected));
    }

    /**
     * {@return this, if a finding that decided has the distance to the threshold}
     *
     * @param expected a decimal in the comparison's unit, such as {@code -0.01}; {@code 0} and {@code 0.00} are the same
     * @throws NumberFormatException if it is not a decimal
     */
    public VerdictAssert withMargin(String expected) {
        return check(comparing.margin(new BigDecimal(expected)));
    }

    /**
     * {@return this, if a finding that decided has the measured value}
     *
     * @param expected a decimal in the comparison's unit, or the text of anything else, such as {@code >60}
     */
    public VerdictAssert withObserved(String expected) {
        return check(comparing.observed(expected));
    }

    /**
     * {@return this, if all of it is missing}
     *
     * @param expected each such as {@code Funding} for the whole fact or {@code Funding.generalBudget} for a field of a
     *     fact that is there, either with {@code [year=2021]} after the type to say which
     */
    public VerdictAssert missing(String... expected) {
        List.of(expected).forEach(path -> check(comparing.missing(path)));
        return this;
    }

    /** {@return this, if a note in Chinese contains the text} */
    public VerdictAssert withNote(String expected) {
        return check(comparing.note(expected));
    }

    /** {@return what came out, for any other assertion} */
    public CriterionVerdict actual() {
        return actual;
    }

    private VerdictAssert check(Optional<Mismatch> mismatch) {
        mismatch.ifPresent(found -> {
            throw new AssertionFailedError("\n" + message.of(List.of(found)));
        });
        return this;
    }
}
