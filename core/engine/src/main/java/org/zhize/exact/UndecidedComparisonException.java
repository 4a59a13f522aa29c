package org.zhize.exact;

/** Two numbers with square roots in them lie so close that they cannot be told apart: an error, never a guess. */
public final class UndecidedComparisonException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    UndecidedComparisonException(int bits) {
        super("两个含平方根的数在 " + bits + " 个二进制位内仍无法比较 / cannot be told apart with " + bits + " binary places");
    }
}
