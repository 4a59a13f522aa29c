package org.zhize.language;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zhize.exact.Dimension;
import org.zhize.problem.Bilingual;

/** Names dimensions for people: 金额, 个数, 金额÷个数. */
final class DimensionTitle {

    private static final Map<String, Bilingual> BASES = Map.of(
            "money", new Bilingual("金额", "money"),
            "count", new Bilingual("个数", "count"),
            "area", new Bilingual("面积", "area"),
            "day", new Bilingual("天数", "days"));

    private DimensionTitle() {}

    static Bilingual of(Dimension dimension) {
        if (dimension.powers().isEmpty()) {
            return new Bilingual("比率", "a ratio");
        }
        List<Bilingual> above = names(dimension, power -> power > 0);
        List<Bilingual> below = names(dimension, power -> power < 0);
        String zh = String.join("×", above.stream().map(Bilingual::zh).toList());
        String en = String.join("×", above.stream().map(Bilingual::en).toList());
        return below.isEmpty()
                ? new Bilingual(zh, en)
                : new Bilingual(
                        (zh.isEmpty() ? "1" : zh) + "÷"
                                + String.join(
                                        "÷", below.stream().map(Bilingual::zh).toList()),
                        (en.isEmpty() ? "1" : en) + "÷"
                                + String.join(
                                        "÷", below.stream().map(Bilingual::en).toList()));
    }

    private static List<Bilingual> names(Dimension dimension, Predicate<Integer> which) {
        return new TreeMap<>(dimension.powers())
                .entrySet().stream()
                        .filter(entry -> which.test(entry.getValue()))
                        .map(entry ->
                                Objects.requireNonNullElse(BASES.get(entry.getKey()), Bilingual.same(entry.getKey())))
                        .toList();
    }
}
