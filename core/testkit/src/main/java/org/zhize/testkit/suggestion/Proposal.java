package org.zhize.testkit.suggestion;

import org.zhize.Evaluation;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.Scenario;

/**
 * A scenario that comes to a threshold as none did. Immutable, as far as its facts are.
 *
 * @param threshold the threshold
 * @param approach how it comes to it
 * @param scenario the scenario, with a name of its own; its location is that of the original, and so is what it expects
 * @param original the name of the scenario of which it was made
 * @param change what was changed in that
 * @param now what the rules make of it
 */
public record Proposal(
        Threshold threshold, Approach approach, Scenario scenario, String original, Bilingual change, Evaluation now) {

    /** {@return the path of the file in which the original is written} */
    public String file() {
        return scenario.location().file();
    }

    /** {@return it as an entry of {@code scenarios:}, under a comment that says where it comes from} */
    public String yaml() {
        Bilingual from = Bilingual.of(original);
        return "  # 取自“" + from.zh() + "”：" + change.zh() + "\n"
                + "  # from \"" + from.en() + "\": " + change.en() + "\n"
                + ScenarioYaml.of(scenario, now);
    }

    Proposal named(String name) {
        return new Proposal(threshold, approach, scenario.named(name), original, change, now);
    }
}
