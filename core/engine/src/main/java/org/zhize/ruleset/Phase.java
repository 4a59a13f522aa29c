package org.zhize.ruleset;

/** The phases of an evaluation that have rules, in their order. */
enum Phase {
    /** Data are checked. */
    QUALITY("suspect"),
    /** Criteria are judged. */
    CRITERIA("require"),
    /** What follows from the findings. */
    CONSEQUENCES("consequence");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /** {@return the first word of its statements} */
    String word() {
        return word;
    }
}
