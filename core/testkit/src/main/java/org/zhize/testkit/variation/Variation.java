package org.zhize.testkit.variation;

import org.zhize.problem.Bilingual;
import org.zhize.testkit.Scenario;

/**
 * A scenario with one thing changed. Immutable, as far as the scenario's facts are.
 *
 * @param scenario the changed scenario: its name says what was changed, its location is that of the original, and so is what
 *     it expects, which need not come out any longer
 * @param what what was changed, in a few words
 */
public record Variation(Scenario scenario, Bilingual what) {

    /** {@return the variation of a scenario that has become another} */
    static Variation of(Scenario original, Scenario changed, Bilingual what) {
        Bilingual name = Bilingual.of(original.name());
        String sentence = name.zh() + "，" + what.zh() + " / " + name.en() + ", " + what.en();
        return new Variation(changed.named(sentence), what);
    }
}
