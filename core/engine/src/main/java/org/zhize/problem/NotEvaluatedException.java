package org.zhize.problem;

/**
 * The government under evaluation cannot be evaluated. Whoever evaluates several catches it for each: it gets
 * {@link org.zhize.rule.Verdict#NOT_EVALUATED} with the reason, and the others their verdicts.
 */
public class NotEvaluatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    /**
     * A reason that is no exception's.
     *
     * @param reason why, in one sentence, and what to do
     */
    public NotEvaluatedException(Bilingual reason) {
        super(message(reason));
        this.reason = reason;
    }

    /**
     * A reason that lies in an exception.
     *
     * @param reason why, in one sentence, and what to do
     * @param cause what was thrown
     */
    public NotEvaluatedException(Bilingual reason, Throwable cause) {
        super(message(reason), cause);
        this.reason = reason;
    }

    private static String message(Bilingual reason) {
        return reason.zh() + " / " + reason.en();
    }

    /**
     * {@return the same, with the place where it happened}
     *
     * @param place such as a rule
     */
    public NotEvaluatedException at(Bilingual place) {
        return new NotEvaluatedException(placed(place), this);
    }

    /** {@return the reason with the place before it} */
    protected final Bilingual placed(Bilingual place) {
        return new Bilingual(place.zh() + "：" + reason.zh(), place.en() + ": " + reason.en());
    }

    /** {@return why, in one sentence} */
    public Bilingual reason() {
        return reason;
    }
}
