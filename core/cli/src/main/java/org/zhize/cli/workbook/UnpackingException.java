package org.zhize.cli.workbook;

import java.io.IOException;
import org.zhize.problem.Bilingual;

/** A workbook is not to be unpacked any further. */
final class UnpackingException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual why;

    UnpackingException(Bilingual why) {
        super(why.zh());
        this.why = why;
    }

    Bilingual why() {
        return why;
    }
}
