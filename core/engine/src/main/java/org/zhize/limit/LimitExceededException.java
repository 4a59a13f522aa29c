package org.zhize.limit;

import org.zhize.problem.Bilingual;
import org.zhize.problem.NotEvaluatedException;

/** The evaluation of a government asks for more than the limits allow. */
public final class LimitExceededException extends NotEvaluatedException {

    private static final long serialVersionUID = 1L;

    private final Limit limit;

    LimitExceededException(Limit limit, long most) {
        super(new Bilingual(
                "超过了上限：" + limit.told(most).zh(),
                "a limit is exceeded: " + limit.told(most).en()));
        this.limit = limit;
    }

    private LimitExceededException(LimitExceededException cause, Bilingual reason) {
        super(reason, cause);
        this.limit = cause.limit;
    }

    /** {@return the same, with the place where it happened} */
    @Override
    public LimitExceededException at(Bilingual place) {
        return new LimitExceededException(this, placed(place));
    }

    /** {@return the limit} */
    public Limit limit() {
        return limit;
    }
}
