package org.zhize.rule;

/**
 * How a stated figure relates to the true one: 「95 %以上」 is {@link #GE} 95, which proves that 90 is reached and leaves
 * open whether 97 is.
 */
public enum Relation {
    /** The figure itself. */
    EXACT("="),
    /** 以上, 不低于: the true figure is this or more. */
    GE("≥"),
    /** 超过, 高于: the true figure is more. */
    GT(">"),
    /** 以下, 不超过: the true figure is this or less. */
    LE("≤"),
    /** 不足, 近: the true figure is less. */
    LT("<");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** {@return the mathematical sign} */
    public String sign() {
        return sign;
    }
}
