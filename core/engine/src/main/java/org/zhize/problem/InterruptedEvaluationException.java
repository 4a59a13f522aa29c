package org.zhize.problem;

/** The thread that asked for an evaluation was interrupted before it ended. Its interrupt flag is still set. */
public final class InterruptedEvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing of the evaluation remains. */
    public InterruptedEvaluationException() {
        super("评价被中断，没有结果 / the evaluation was interrupted and has no result");
    }
}
