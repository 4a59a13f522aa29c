package org.zhize.trace;

/** Hears nothing, which saves the work of telling it. */
public enum SilentListener implements MatchListener {
    /** The only one. */
    SILENT
}
