package org.zhize.drools;

import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/**
 * Canonical DRL, compiled when it is first needed: the expensive step. It knows rules by their numbers alone, so all rules
 * that are written alike can share it. Safe to share between threads.
 */
public final class CompiledRules {

    private final String drl;
    private final ClassLoader loader;
    private volatile @Nullable KieBase base;

    /**
     * @param drl the canonical DRL
     * @param loader finds the classes of facts
     */
    public CompiledRules(String drl, ClassLoader loader) {
        this.drl = drl;
        this.loader = loader;
    }

    /** {@return what it was compiled to} */
    KieBase base() {
        KieBase known = base;
        return known == null ? compile() : known;
    }

    private synchronized KieBase compile() {
        KieBase known = base;
        if (known == null) {
            known = Compiler.compile(drl, loader);
            base = known;
        }
        return known;
    }

    /** {@return whether it was needed yet} */
    public boolean isCompiled() {
        return base != null;
    }

    /** {@return how many sessions are still open: none between evaluations} */
    public int openSessions() {
        KieBase known = base;
        return known == null ? 0 : known.getKieSessions().size();
    }
}
