package org.zhize.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.zhize.finding.Comparison;
import org.zhize.finding.Finding;
import org.zhize.rule.Verdict;

/** A comparison in words. */
final class Arithmetic {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SIGN = Pattern.compile("^(≈?)-");

    private final Labels labels;

    Arithmetic(Labels labels) {
        this.labels = labels;
    }

    /** {@return such as {@code 实测 9.2 %，要求 ≥ 10 %，还差 0.8 个百分点}} */
    String sentence(Comparison comparison, Verdict verdict) {
        String margin = margin(comparison, verdict);
        String sides = labels.get("comparison", observed(comparison), required(comparison));
        return margin.isEmpty() ? sides : labels.get("joined", sides, margin);
    }

    /** {@return what held, without a demand, such as {@code 10.1 % ≠ 9.9 %}} */
    String found(Comparison comparison) {
        return observed(comparison) + " " + required(comparison);
    }

    String observed(Comparison comparison) {
        return quantity(Figures.shortened(comparison).observed(), comparison.valueUnit());
    }

    /** {@return such as {@code ≥ 10 %}} */
    String required(Comparison comparison) {
        return comparison.operator() + " " + bound(comparison);
    }

    /** {@return such as {@code 10 %}} */
    String bound(Comparison comparison) {
        return quantity(Figures.shortened(comparison).required(), comparison.valueUnit());
    }

    /** {@return such as {@code 还差 0.8 个百分点}; empty where only a bound is known or the values prove nothing} */
    String margin(Comparison comparison, Verdict verdict) {
        if (!verdict.isDecided() || !Figures.isDecimal(comparison.margin())) {
            return "";
        }
        int sign = new BigDecimal(comparison.margin()).signum();
        String outcome = sign < 0 ? "missed" : sign > 0 ? "kept" : "exact";
        return labels.get("margin-" + outcome + "-" + direction(comparison), distance(comparison));
    }

    /** {@return such as {@code 再增加 0.8 个百分点即达标}; empty where that cannot be said} */
    String remedy(Finding finding) {
        Comparison comparison = finding.comparison();
        if (comparison == null
                || finding.verdict() != Verdict.NOT_MET
                || comparison.unit().isEmpty()
                || !Figures.isDecimal(comparison.margin())
                || direction(comparison).equals("none")) {
            return "";
        }
        return labels.get("remedy-" + kind(comparison) + "-" + direction(comparison), distance(comparison));
    }

    /** {@return a value with its unit, such as {@code 9.2 %} or {@code 110 万元}} */
    static String quantity(String value, String unit) {
        boolean bare = unit.isEmpty() || unit.equals("1") || DAY.matcher(value).matches();
        return bare ? value : value + " " + unit;
    }

    private String distance(Comparison comparison) {
        String number = SIGN.matcher(Figures.shortened(comparison).margin()).replaceFirst("$1");
        boolean points = comparison.unit().equals("%") || comparison.unit().equals("百分点");
        return points ? labels.get("points", number) : quantity(number, comparison.unit());
    }

    private static String direction(Comparison comparison) {
        return switch (comparison.operator()) {
            case "≥", ">" -> "up";
            case "≤", "<" -> "down";
            default -> "none";
        };
    }

    /** A strict threshold is not reached by the distance alone. */
    private static String kind(Comparison comparison) {
        if (comparison.operator().equals("≥") || comparison.operator().equals("≤")) {
            return DAY.matcher(comparison.observed()).matches() ? "days" : "amount";
        }
        return new BigDecimal(comparison.margin()).signum() == 0 ? "touch" : "beyond";
    }
}
