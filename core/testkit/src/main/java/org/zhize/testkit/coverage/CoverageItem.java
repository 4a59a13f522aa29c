package org.zhize.testkit.coverage;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.zhize.language.Rule;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/**
 * Something that a scenario can prove about a criterion.
 *
 * @param criterion the id of the criterion, quality check or consequence; empty for a parameter that several share
 * @param target what it is, for programs
 * @param subject what it is about, such as {@code ≥ parameters.percent("floor")}
 * @param aspect what must be seen of it, such as 略低 / just below
 * @param covered whether a scenario proves it
 */
public record CoverageItem(String criterion, Target target, Bilingual subject, Bilingual aspect, boolean covered) {

    static final Comparator<CoverageItem> BY_PLACE = Comparator.comparing(
            CoverageItem::location,
            Comparator.comparing(Location::file)
                    .thenComparing(place -> place.span().line())
                    .thenComparing(place -> place.span().column()));

    /** {@return of what kind it is} */
    public CoverageKind kind() {
        return target.kind();
    }

    /** {@return the place in the rule set to which it leads} */
    public Location location() {
        return target.location();
    }

    /** {@return the rule that it belongs to; null for a verdict or a parameter value} */
    public @Nullable Rule rule() {
        return target instanceof Target.OfRule ofRule ? ofRule.rule() : null;
    }

    /** {@return what it is in words} */
    public Bilingual what() {
        return new Bilingual(subject.zh() + "：" + aspect.zh(), subject.en() + ": " + aspect.en());
    }
}
