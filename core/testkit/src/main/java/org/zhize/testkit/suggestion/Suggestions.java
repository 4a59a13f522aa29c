package org.zhize.testkit.suggestion;

import java.util.List;
import org.zhize.testkit.ScenarioSuite;
import org.zhize.testkit.coverage.Coverage;
import org.zhize.testkit.coverage.NeededRules;

/**
 * Proposes scenarios for the thresholds that no scenario stands on, just below or just above. Immutable; may be shared between
 * threads.
 *
 * <pre>{@code
 * SuggestionReport report = Suggestions.of(ScenarioSuite.load(Path.of("rules/education"))).all();
 * System.out.print(report.render(Locale.CHINESE));
 * }</pre>
 */
public final class Suggestions {

    private final ScenarioSuite suite;
    private final NeededRules needed;
    private final List<Threshold> thresholds;
    private final List<Sounding> soundings;

    private Suggestions(ScenarioSuite suite) {
        this.suite = suite;
        this.needed = new NeededRules(suite.rules());
        this.thresholds = Threshold.uncovered(Coverage.of(suite));
        this.soundings = suite.scenarios().parallelStream()
                .filter(scenario ->
                        thresholds.stream().map(Threshold::criterion).anyMatch(scenario::isAbout))
                .map(scenario -> Sounding.of(scenario, thresholds, needed.of(scenario)))
                .toList();
    }

    /**
     * {@return what can be proposed for a rule set, or for one criterion of it; runs all scenarios}
     *
     * @param suite a rule set with its scenarios
     * @throws org.zhize.RuleSetException if the rule set is refused
     */
    public static Suggestions of(ScenarioSuite suite) {
        return new Suggestions(suite);
    }

    /** {@return the thresholds for which something is wanted, by criterion and place} */
    public List<Threshold> thresholds() {
        return thresholds;
    }

    /** {@return what is proposed for one of them} */
    public Suggestion of(Threshold threshold) {
        return new Search(threshold, suite.rules().content(), needed).among(soundings);
    }

    /** {@return what is proposed for several, in their order} */
    public SuggestionReport report(List<Suggestion> suggestions) {
        return SuggestionReport.of(suite, suggestions);
    }

    /** {@return what is proposed for all, found several at once} */
    public SuggestionReport all() {
        return report(thresholds.parallelStream().map(this::of).toList());
    }
}
