package org.zhize.exact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A unit as Chinese statistics write it: {@code 元}, {@code 万元}, {@code %}, {@code 百分点}, {@code 人}, {@code 万人},
 * {@code 元/生}, {@code 人/百生}, {@code ㎡/生}, {@code 1}.
 *
 * <p>Immutable. Conversion is exact.
 *
 * @param symbol how it is written
 * @param scale how many base units (元, one person, one square metre, the ratio 1) one of it is
 * @param dimension what it measures
 */
public record UnitOfMeasure(String symbol, Real scale, Dimension dimension) {

    /** The ratio itself. */
    public static final UnitOfMeasure ONE = new UnitOfMeasure("1", Real.of(1), Dimension.NONE);

    /** Per cent. */
    public static final UnitOfMeasure PERCENT =
            new UnitOfMeasure("%", Real.of(1).dividedBy(Real.of(100)), Dimension.NONE);

    /** The difference of two percentages. */
    public static final UnitOfMeasure POINT = new UnitOfMeasure("百分点", PERCENT.scale, Dimension.NONE);

    /** A number of things or people. */
    public static final UnitOfMeasure COUNT = new UnitOfMeasure("个", Real.of(1), Dimension.of("count"));

    /** A number of days. */
    public static final UnitOfMeasure DAY = new UnitOfMeasure("天", Real.of(1), Dimension.of("day"));

    private static final List<String> THINGS = List.of(
            "人", "生", "名", "师", "人次", "个", "班", "所", "园", "校", "间", "台", "册", "套", "件", "起", "次", "批", "项", "县", "届",
            "学时", "课时", "周");

    private static final Map<String, UnitOfMeasure> ATOMS = atoms();
    private static final Map<String, UnitOfMeasure> PARSED = new ConcurrentHashMap<>();
    private static final Map<String, Real> PREFIXES =
            Map.of("百", Real.of(100), "千", Real.of(1000), "万", Real.of(10_000), "亿", Real.of(100_000_000));

    private static Map<String, UnitOfMeasure> atoms() {
        Map<String, UnitOfMeasure> atoms = new LinkedHashMap<>();
        atoms.put("1", ONE);
        atoms.put("%", PERCENT);
        atoms.put("百分点", POINT);
        atoms.put("元", new UnitOfMeasure("元", Real.of(1), Dimension.of("money")));
        for (String area : new String[] {"㎡", "平方米", "m²"}) {
            atoms.put(area, new UnitOfMeasure(area, Real.of(1), Dimension.of("area")));
        }
        atoms.put("天", DAY);
        atoms.put("日", DAY);
        atoms.put("工作日", new UnitOfMeasure("工作日", Real.of(1), Dimension.of("working-day")));
        atoms.put("分钟", new UnitOfMeasure("分钟", Real.of(1), Dimension.of("minute")));
        atoms.put("小时", new UnitOfMeasure("小时", Real.of(60), Dimension.of("minute")));
        atoms.put("Mbps", new UnitOfMeasure("Mbps", Real.of(1), Dimension.of("bandwidth")));
        for (String thing : THINGS) {
            atoms.put(thing, new UnitOfMeasure(thing, Real.of(1), COUNT.dimension()));
        }
        return atoms;
    }

    /**
     * {@return the unit that is so written, or nothing if it is not known}
     *
     * @param symbol an atom, a prefix (百 千 万 亿) and an atom, or two such separated by {@code /}
     */
    public static Optional<UnitOfMeasure> parse(String symbol) {
        Optional<UnitOfMeasure> known = Optional.ofNullable(PARSED.get(symbol));
        Optional<UnitOfMeasure> parsed = known.isPresent() ? known : read(symbol);
        // only those that are units, as they are written and not with spaces around them: they are not many
        parsed.filter(unit -> known.isEmpty() && symbol.equals(symbol.strip()))
                .ifPresent(unit -> PARSED.put(symbol, unit));
        return parsed;
    }

    private static Optional<UnitOfMeasure> read(String symbol) {
        String[] sides = symbol.strip().split("/", -1);
        Optional<UnitOfMeasure> above = atom(sides[0]);
        if (sides.length == 1) {
            return above;
        }
        return sides.length > 2
                ? Optional.empty()
                : above.flatMap(unit -> atom(sides[1]).map(per -> unit.per(per, symbol.strip())));
    }

    /** {@return all units that are no combination, such as 元 or %} */
    public static String atomsKnown() {
        return String.join(" ", ATOMS.keySet());
    }

    /** {@return what may stand before a unit, the least first} */
    public static String prefixesKnown() {
        return PREFIXES.entrySet().stream()
                .sorted((one, other) -> one.getValue().compareWith(other.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    /** {@return whether both have the same dimension and scale, whatever they are called} */
    public boolean measuresAs(UnitOfMeasure other) {
        return dimension.equals(other.dimension) && scale.compareWith(other.scale) == 0;
    }

    private static Optional<UnitOfMeasure> atom(String symbol) {
        UnitOfMeasure known = ATOMS.get(symbol);
        if (known != null || symbol.length() < 2) {
            return Optional.ofNullable(known);
        }
        Real factor = PREFIXES.get(symbol.substring(0, 1));
        return factor == null
                ? Optional.empty()
                : Optional.ofNullable(ATOMS.get(symbol.substring(1)))
                        .map(unit -> new UnitOfMeasure(symbol, unit.scale.times(factor), unit.dimension));
    }

    private UnitOfMeasure per(UnitOfMeasure below, String written) {
        return new UnitOfMeasure(written, scale.dividedBy(below.scale), dimension.dividedBy(below.dimension));
    }

    /** {@return whether it is written as per cent or percentage points, and not as a ratio of things} */
    public boolean isPercent() {
        return symbol.equals("%") || symbol.equals("百分点");
    }

    /** {@return the amount in base units of an amount in this unit} */
    public Real toBase(Real amount) {
        return scale.equals(ONE.scale) ? amount : amount.times(scale);
    }

    /** {@return the amount in this unit of an amount in base units} */
    public Real fromBase(Real amount) {
        return scale.equals(ONE.scale) ? amount : amount.dividedBy(scale);
    }
}
