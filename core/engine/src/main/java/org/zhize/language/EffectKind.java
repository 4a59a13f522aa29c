package org.zhize.language;

/** What can follow from the findings on a government. */
public enum EffectKind {
    /** 约谈. */
    INTERVIEW("interview", Argument.TEXT, 1),
    /** 封顶: no better grade than this one. */
    CAP("cap", Argument.TEXT, 1),
    /** 降档: so many grades down. */
    DOWNGRADE("downgrade", Argument.NUMBER, 1),
    /** 一票否决: the lowest grade. */
    VETO("veto", Argument.TEXT, 1),
    /** 分配: a share of a sum of money by weight. */
    SHARE("share", Argument.NUMBER, 2),
    /** Anything else that is to be recorded: its kind, and words. */
    RECORD("record", Argument.TEXT, 2);

    private final String word;
    private final Argument argument;
    private final int arity;

    EffectKind(String word, Argument argument, int arity) {
        this.word = word;
        this.argument = argument;
        this.arity = arity;
    }

    /** {@return how rule files write it} */
    public String word() {
        return word;
    }

    /** {@return of what kind everything in its parentheses is} */
    Argument argument() {
        return argument;
    }

    /** {@return how many values stand in its parentheses} */
    int arity() {
        return arity;
    }

    /** {@return whether it changes the grade, and so cannot follow from it} */
    public boolean changesGrade() {
        return this == CAP || this == DOWNGRADE || this == VETO;
    }

    /** {@return whether its arguments do not say why} */
    boolean needsReason() {
        return this == CAP || this == DOWNGRADE || this == SHARE;
    }

    /** What can stand in parentheses. */
    enum Argument {
        /** A text between quotes. */
        TEXT,
        /** A number that is computed. */
        NUMBER
    }
}
