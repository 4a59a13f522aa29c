package org.zhize.cli.draft;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Figures on a threshold and one step to either side of it, exactly. */
final class Boundary {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal STEP = new BigDecimal("0.1");
    /** Of each threshold, as the template has it. */
    private static final BigDecimal REST = new BigDecimal("0.85");

    private Boundary() {}

    static Map<String, Object> of(Order order) {
        BigDecimal threshold = order.threshold();
        // so large that the threshold of it is a whole number, with a step to either side
        BigDecimal whole = BigDecimal.valueOf(1000).movePointRight(Math.max(0, threshold.scale()));
        BigDecimal at = whole.multiply(threshold).divide(HUNDRED);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("value", plain(threshold));
        figures.put("national-value", plain(order.floor().orElseGet(order.kind()::example)));
        figures.put("whole", plain(whole));
        figures.put("at", plain(at));
        figures.put("below", at.signum() > 0 ? plain(at.subtract(BigDecimal.ONE)) : false);
        figures.put("above", at.compareTo(whole) < 0 ? plain(at.add(BigDecimal.ONE)) : false);
        figures.put("grown", plain(whole.add(at)));
        figures.put("grownLess", plain(whole.add(at).subtract(BigDecimal.ONE)));
        figures.put("grownMore", plain(whole.add(at).add(BigDecimal.ONE)));
        BigDecimal rest = threshold.multiply(REST);
        figures.put("rest", plain(rest));
        figures.put("restLess", plain(rest.subtract(STEP)));
        figures.put("valueLess", plain(threshold.subtract(STEP)));
        figures.put("valueMore", plain(threshold.add(STEP).min(HUNDRED.max(threshold))));
        return figures;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
