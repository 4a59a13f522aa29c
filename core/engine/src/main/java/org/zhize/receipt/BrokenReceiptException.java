package org.zhize.receipt;

import org.zhize.problem.Bilingual;

/** A receipt is none, or was changed after it was written. */
public final class BrokenReceiptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    BrokenReceiptException(Bilingual reason) {
        super(reason.zh() + " / " + reason.en());
        this.reason = reason;
    }

    /** {@return why, and where it begins to differ} */
    public Bilingual reason() {
        return reason;
    }
}
