package org.zhize.finding;

/** Kinds of evidence, the strongest first: a weaker kind decides only where every stronger one leaves a part open. */
public enum Evidence {
    /** Figures from which the library computed. */
    FIGURES("数据"),
    /** A rate or growth as a source states it. */
    STATED_RATE("公布的比率"),
    /** A direction as a source states it. */
    STATED_DIRECTION("公布的升降"),
    /** An authority's or expert's conclusion. */
    CONCLUSION("督导结论"),
    /** Nothing. */
    NONE("无");

    private final String title;

    Evidence(String title) {
        this.title = title;
    }

    /** {@return the Chinese title} */
    public String title() {
        return title;
    }
}
