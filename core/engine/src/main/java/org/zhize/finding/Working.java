package org.zhize.finding;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.language.Statement.MeasureFunction;
import org.zhize.language.Statement.Requirement;
import org.zhize.problem.Bilingual;

/**
 * How a comparison was worked out, for those who check it by hand. Formulas are written with {@code + − × ÷ ( ) min max}.
 *
 * @param measure how the measured value was made, as rule files write it: {@code growth}, {@code share}, {@code count} or
 *     {@code that}
 * @param observed the formula of the measured value with its figures, such as {@code (111000 + 20900) ÷ 120000 − 1}; empty
 *     where it is a figure itself
 * @param required the same of the required value
 * @param changes each figure with which alone the requirement would be met; empty where it is met, or where no figure can
 *     do that alone
 */
public record Working(String measure, String observed, String required, List<Change> changes) {

    /** Of a comparison that nobody worked out. */
    public static final Working NONE = new Working("", "", "", List.of());

    /** Copies {@code changes}. */
    public Working {
        changes = List.copyOf(changes);
    }

    /**
     * A figure of the year under evaluation and how much more of it would do, all other figures staying as they are.
     *
     * @param figure what the figure is called
     * @param amount the least change that does, in {@code unit}; negative for less
     * @param unit the figure's unit
     * @param isRounded whether the exact change has more decimals: it is rounded so that it still does
     */
    public record Change(Bilingual figure, String amount, String unit, boolean isRounded) {}

    static Working of(Requirement requirement, RuleMatch match, Environment environment, Measured measured) {
        Formulas formulas = new Formulas(environment);
        MeasureFunction function = requirement.measure().function();
        return new Working(
                function.word(),
                formulas.measure(requirement.measure()),
                requirement.bounds().size() == 1
                        ? formulas.text(requirement.bounds().get(0))
                        : "",
                isMissed(measured) ? new Changes(requirement, match, environment).all() : List.of());
    }

    /** An equation is met by one figure only, and a bound says nothing of how far it is away. */
    private static boolean isMissed(Measured measured) {
        return measured.observed().isExact()
                && !measured.holds().orElse(true)
                && Stream.of("≥", "≤", ">", "<").anyMatch(measured.relation().sign()::equals);
    }
}
