package org.zhize.testkit.variation;

import java.util.Locale;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.testkit.Scenario;

/**
 * A change to a scenario that brings out something that must not come out: of the rules, or of the library. Immutable.
 *
 * @param check what should hold
 * @param scenario the scenario as it is written
 * @param variation the scenario with the change
 * @param criterion of which criterion, quality check or consequence something came out; empty for the evaluation as a whole
 * @param what what came out
 */
public record Weakness(
        RobustnessCheck check, Scenario scenario, Variation variation, String criterion, Bilingual what) {

    /**
     * {@return where the scenario is, what was changed and what came out, in three lines}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String render(Locale locale) {
        Location place = scenario.location();
        boolean isEnglish = locale.getLanguage().equals("en");
        String change = variation.what().in(locale);
        String outcome = what.in(locale);
        return place.file() + ":" + place.span().line() + "  "
                + Bilingual.of(scenario.name()).in(locale) + "\n  "
                + (isEnglish ? change + ": " + outcome : change + " 之后：" + outcome) + "\n  "
                + check.demand().in(locale) + "\n";
    }
}
