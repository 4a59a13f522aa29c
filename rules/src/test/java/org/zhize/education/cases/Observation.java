package org.zhize.education.cases;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Problems;
import org.zhize.rule.Relation;
import org.zhize.yaml.YamlMapping;
import org.zhize.yaml.YamlText;

/**
 * What a document prints under one name: a number, a bound, a row of numbers, or words.
 *
 * @param name the name, such as {@code rate} or {@code PRI}
 * @param printed as printed, in order; empty where the document leaves it out
 * @param unit the unit as the case notes it, such as {@code 元 [2022,2021]}
 */
record Observation(String name, List<String> printed, String unit) {

    static List<Observation> readAll(YamlMapping json, Problems problems) {
        YamlMapping observed = json.mapping("observed", problems).orElseThrow();
        return observed.entries().keySet().stream()
                .map(name -> read(name, observed.mapping(name, problems).orElseThrow(), problems))
                .toList();
    }

    private static Observation read(String name, YamlMapping json, Problems problems) {
        List<String> printed =
                json.texts("value", problems).stream().map(YamlText::text).toList();
        return new Observation(
                name, printed, json.text("unit", problems).map(YamlText::text).orElse(""));
    }

    String words() {
        return String.join(" ", printed);
    }

    /** {@return the numbers, without the sign before a bound} */
    List<BigDecimal> numbers() {
        return printed.stream()
                .map(text -> new BigDecimal(relation() == Relation.GT ? text.substring(1) : text))
                .toList();
    }

    /** {@return the one number; null where the document leaves it out} */
    @Nullable BigDecimal number() {
        return printed.isEmpty() ? null : numbers().get(0);
    }

    /** {@return the amounts of money in another unit of money} */
    List<BigDecimal> amountsIn(String other) {
        int shift = powerOfTen(symbol()) - powerOfTen(other);
        return numbers().stream().map(amount -> amount.movePointRight(shift)).toList();
    }

    private static int powerOfTen(String unit) {
        return switch (unit) {
            case "元" -> 0;
            case "万元" -> 4;
            case "亿元" -> 8;
            default -> throw new IllegalArgumentException("not a unit of money: " + unit);
        };
    }

    /** {@return how the numbers relate to the true ones: more than printed where the document says 超过} */
    Relation relation() {
        return words().startsWith(">") ? Relation.GT : Relation.EXACT;
    }

    /** {@return the unit's symbol, without what the case notes behind it} */
    String symbol() {
        String symbol = unit.split(" ", -1)[0];
        return symbol.equals("ratio") ? "1" : symbol;
    }
}
