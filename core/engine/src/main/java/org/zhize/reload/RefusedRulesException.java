package org.zhize.reload;

import java.util.Locale;

/** There are no rules that could be in force. Holds everything that speaks against those that were read. */
public final class RefusedRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reload reload;

    RefusedRulesException(Reload reload) {
        super("\n" + reload.render(Locale.CHINESE));
        this.reload = reload;
    }

    /** {@return what speaks against the rules} */
    public Reload reload() {
        return reload;
    }
}
