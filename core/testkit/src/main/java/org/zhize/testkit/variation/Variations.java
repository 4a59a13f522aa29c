package org.zhize.testkit.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhize.dossier.Dossier;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.Scenario;

/**
 * Scenarios made of another by changing one thing. The streams are lazy, and the same whenever they are asked for.
 *
 * <p>A fact that cannot be made anew, since its type is no record or refuses the values, is left as it is. Immutable; may be
 * shared between threads.
 */
public final class Variations {

    private static final int SEED = 1;

    private final Scenario scenario;
    private final RuleSetContent rules;

    private Variations(Scenario scenario, RuleSetContent rules) {
        this.scenario = scenario;
        this.rules = rules;
    }

    /**
     * {@return the variations of a scenario}
     *
     * @param scenario the scenario
     * @param rules which values its facts are compared with
     */
    public static Variations of(Scenario scenario, RuleSetContent rules) {
        return new Variations(scenario, rules);
    }

    /** {@return all of them, each once, those first that move values across thresholds} */
    public Stream<Variation> all() {
        return Stream.of(compared(), stepped(), swapped(), removed(), absent(), years(), duplicated(), shuffled())
                .flatMap(variations -> variations)
                .distinct();
    }

    /** {@return every value in turn moved onto each value that a rule compares it with, one step below and one above} */
    public Stream<Variation> compared() {
        ComparedValues known = new ComparedValues(scenario, rules);
        return Input.in(scenario)
                .filter(input -> input.value() != null)
                .flatMap(input -> known.of(input)
                        .flatMap(value -> Stream.concat(Stream.of(value), beside(value, input)))
                        .distinct()
                        .flatMap(value -> input.with(value).stream()));
    }

    private static Stream<Object> beside(Object value, Input input) {
        return Steps.around(value, present(input), input.field());
    }

    /** {@return every number and day in turn one step down and one step up} */
    public Stream<Variation> stepped() {
        return Input.in(scenario)
                .filter(input -> input.value() != null)
                .flatMap(input ->
                        Steps.around(present(input), input.field()).flatMap(value -> input.with(value).stream()));
    }

    /** {@return every constant of an enum in turn replaced by each other one, every flag negated} */
    public Stream<Variation> swapped() {
        return Input.in(scenario)
                .filter(input -> input.value() != null)
                .flatMap(input -> others(input).flatMap(value -> input.with(value).stream()));
    }

    private static Stream<Object> others(Input input) {
        return switch (input.field().kind()) {
            case CHOICE -> Arrays.stream(input.field().type().getEnumConstants());
            case FLAG -> Stream.of(!(Boolean) present(input));
            default -> Stream.empty();
        };
    }

    private static Object present(Input input) {
        return Objects.requireNonNull(input.value());
    }

    /** {@return without each fact in turn} */
    public Stream<Variation> removed() {
        return FactPlace.in(scenario)
                .map(place -> changed(place, List.of(), name -> new Bilingual("去掉 " + name, "without " + name)));
    }

    /** {@return with each fact in turn given twice, as files have it where a line is repeated} */
    public Stream<Variation> duplicated() {
        return FactPlace.in(scenario).map(this::duplicated);
    }

    Variation duplicated(FactPlace place) {
        return changed(
                place,
                List.of(place.fact(scenario), place.copy(scenario)),
                name -> new Bilingual(name + " 重复一次", name + " given twice"));
    }

    private Variation changed(FactPlace place, List<Object> facts, Function<String, Bilingual> what) {
        return Variation.of(scenario, place.replaced(scenario, facts), what.apply(place.name(scenario)));
    }

    /** {@return with each value in turn absent, where it can be} */
    public Stream<Variation> absent() {
        return Input.in(scenario).flatMap(input -> input.with(null).stream());
    }

    /** {@return for the year before and the year after, as of the same day of that year} */
    public Stream<Variation> years() {
        return Stream.of(-1, 1).map(this::year).filter(this::exists);
    }

    private Variation year(int offset) {
        Situation now = scenario.situation();
        int year = now.dataYear() + offset;
        return Variation.of(
                scenario,
                each(dossier -> new Dossier(moved(dossier.situation(), offset), dossier.facts())),
                new Bilingual("改为评价 " + year + " 年", "evaluated for " + year));
    }

    private static Situation moved(Situation now, int offset) {
        return new Situation(
                now.government(), now.dataYear() + offset, now.asOf().plusYears(offset), now.purpose());
    }

    private boolean exists(Variation variation) {
        return variation.scenario().dossiers().stream()
                .map(Dossier::situation)
                .allMatch(situation -> rules.regions().existsOn(situation.government(), situation.asOf()));
    }

    /** {@return with its facts in the opposite order, and in one that looks random} */
    public Stream<Variation> shuffled() {
        return scenario.dossiers().stream().allMatch(dossier -> dossier.facts().size() < 2)
                ? Stream.empty()
                : Stream.of(
                        ordered(new Bilingual("事实倒序", "facts in the opposite order"), Collections::reverse),
                        ordered(
                                new Bilingual("事实换了顺序", "facts in another order"),
                                facts -> Collections.shuffle(facts, new Random(SEED))));
    }

    private Variation ordered(Bilingual what, Consumer<List<Object>> order) {
        return Variation.of(
                scenario,
                each(dossier -> {
                    List<Object> facts = new ArrayList<>(dossier.facts());
                    order.accept(facts);
                    return new Dossier(dossier.situation(), facts);
                }),
                what);
    }

    private Scenario each(UnaryOperator<Dossier> change) {
        return scenario.with(scenario.dossiers().stream().map(change).toList());
    }
}
