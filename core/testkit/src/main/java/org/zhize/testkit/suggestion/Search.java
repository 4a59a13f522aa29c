package org.zhize.testkit.suggestion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.finding.Approach;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Expectation;
import org.zhize.testkit.Scenario;
import org.zhize.testkit.coverage.NeededRules;
import org.zhize.testkit.variation.Variation;

/** Moves single figures of scenarios to one threshold. How much is tried is bounded. For one thread. */
final class Search {

    private static final int MOST_SCENARIOS = 4;
    private static final int MOST_PLACES = 4;
    private static final int MOST_TRIED = 500;
    private static final List<BigDecimal> ROUND = List.of(new BigDecimal(100), new BigDecimal(1000));
    private static final Set<Verdict> OPEN = Set.of(Verdict.INSUFFICIENT, Verdict.INCONSISTENT);
    private static final Bilingual NOTHING = Bilingual.same("");

    private final Threshold threshold;
    private final RuleSetContent content;
    private final NeededRules needed;
    private final Figures figures;
    private final Map<Approach, Proposal> found = new EnumMap<>(Approach.class);
    private int tried;

    Search(Threshold threshold, RuleSetContent content, NeededRules needed) {
        this.threshold = threshold;
        this.content = content;
        this.needed = needed;
        this.figures = new Figures(threshold, content.factTypes());
    }

    /** {@return what is found by moving some of the scenarios that pass} */
    Suggestion among(Collection<Sounding> scenarios) {
        List<Sounding> nearest = scenarios.stream()
                .filter(sounding -> sounding.scenario().isAbout(threshold.criterion()))
                .filter(sounding -> sounding.passed() && sounding.reaches(threshold))
                .sorted(Comparator.comparing((Sounding sounding) -> !sounding.fires(threshold))
                        .thenComparing(sounding -> isOpen(threshold.criterion(), sounding))
                        .thenComparing(Sounding::size))
                .limit(MOST_SCENARIOS)
                .toList();
        nearest.forEach(original ->
                figures.in(original.scenario()).forEach(figure -> move(figure, original, original, NOTHING)));
        nearest.forEach(original -> figures.in(original.scenario())
                .forEach(figure -> rounded(figure, original)
                        .forEach(round ->
                                move(figure.in(round.scenario()), original, sound(round.scenario()), round.what()))));
        return new Suggestion(threshold, proposals(), why(nearest));
    }

    private List<Proposal> proposals() {
        return threshold.wanted().stream()
                .flatMap(approach -> Stream.ofNullable(found.get(approach)))
                .toList();
    }

    private Bilingual why(List<Sounding> nearest) {
        if (found.keySet().containsAll(threshold.wanted())) {
            return NOTHING;
        }
        return nearest.isEmpty()
                ? new Bilingual("没有一个通过的场景走到这一步，请先写一个", "no scenario that passes comes this far: write one first")
                : new Bilingual("只改一个数到不了", "no single figure moves a scenario there");
    }

    private boolean isDone() {
        return tried > MOST_TRIED || found.keySet().containsAll(threshold.wanted());
    }

    private Sounding sound(Scenario scenario) {
        tried++;
        return Sounding.of(scenario, List.of(threshold), needed.of(scenario));
    }

    /** With another figure set to a round number first, so that what is asked for can be written. */
    private Stream<Variation> rounded(Figure figure, Sounding original) {
        return figures.in(original.scenario()).stream()
                .filter(other -> !other.equals(figure) && !isDone())
                .flatMap(other -> ROUND.stream().flatMap(number -> other.with(number).stream()));
    }

    private void move(Figure figure, Sounding original, Sounding from, Bilingual before) {
        for (int place = 0; place < Math.min(from.heard(threshold).size(), MOST_PLACES) && !isDone(); place++) {
            int index = place;
            new Crossing(number -> beyond(figure, number, from, index), figure)
                    .from(figure.number())
                    .filter(number -> isMeant(number, figure))
                    .forEach(number -> figure.with(number).ifPresent(variation -> take(variation, original, before)));
        }
    }

    private Optional<Real> beyond(Figure figure, BigDecimal number, Sounding from, int index) {
        return number.compareTo(figure.number()) == 0
                ? from.beyond(threshold, index)
                : figure.with(number)
                        .flatMap(variation -> sound(variation.scenario()).beyond(threshold, index));
    }

    /** What is measured of duties counts nothing less than zero; checks ask for that. */
    private boolean isMeant(BigDecimal number, Figure figure) {
        return !threshold.isRequired()
                || number.signum() >= 0
                || figure.number().signum() < 0;
    }

    private void take(Variation variation, Sounding original, Bilingual before) {
        Sounding moved = sound(variation.scenario());
        if (!isSound(moved, original)) {
            return;
        }
        Bilingual what = before.equals(NOTHING)
                ? variation.what()
                : new Bilingual(
                        before.zh() + "；" + variation.what().zh(),
                        before.en() + "; " + variation.what().en());
        threshold.wanted().stream()
                .filter(approach -> moved.comes(approach, threshold))
                .forEach(approach -> found.putIfAbsent(
                        approach,
                        new Proposal(
                                threshold,
                                approach,
                                moved.scenario(),
                                original.scenario().name(),
                                what,
                                moved.evaluation())));
    }

    /**
     * Where the moved figure contradicts others, a scenario proves nothing of a duty; nor where what it requires is no longer
     * asked of anything. That a fact is passed over is what a condition is there for.
     */
    private boolean isSound(Sounding moved, Sounding original) {
        return original.scenario().expectations().stream()
                .map(Expectation::criterion)
                .filter(id -> isOpen(id, moved) && !isOpen(id, original))
                .allMatch(id -> !threshold.isRequired() && moved.evaluation().verdict(id) == Verdict.INSUFFICIENT);
    }

    private boolean isOpen(String id, Sounding sounding) {
        return isJudged(id) && OPEN.contains(sounding.evaluation().verdict(id));
    }

    private boolean isJudged(String id) {
        return content.judging().criteria().stream()
                .anyMatch(criterion -> criterion.id().equals(id));
    }
}
