package org.zhize.testkit.variation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhize.problem.Bilingual;

/**
 * What came out of the free checks of a rule set. Immutable.
 *
 * @param tried how many changed scenarios each check tried
 * @param weaknesses what must not have come out, by place of the scenario
 */
public record RobustnessReport(Map<RobustnessCheck, Integer> tried, List<Weakness> weaknesses) {

    /** Copies the collections. */
    public RobustnessReport {
        tried = Collections.unmodifiableMap(new TreeMap<>(tried));
        weaknesses = List.copyOf(weaknesses);
    }

    /** {@return whether nothing came out that must not} */
    public boolean passed() {
        return weaknesses.isEmpty();
    }

    /**
     * {@return the weaknesses, then how much each check tried and found}
     *
     * @param locale English where its language is English, else Chinese
     */
    public String render(Locale locale) {
        String found = weaknesses.stream()
                .map(weakness -> "✗ " + weakness.render(locale) + "\n")
                .collect(Collectors.joining());
        return found + tried.keySet().stream().map(check -> line(check, locale)).collect(Collectors.joining());
    }

    private String line(RobustnessCheck check, Locale locale) {
        long count = weaknesses.stream()
                .filter(weakness -> weakness.check() == check)
                .count();
        Bilingual counts = new Bilingual(
                "改动 " + tried.get(check) + " 处，不该有的结果 " + count + " 个",
                tried.get(check) + " changes, " + count + " with what must not come out");
        return (count == 0 ? "✓ " : "✗ ") + check.title().in(locale) + "  " + counts.in(locale) + "\n";
    }
}
