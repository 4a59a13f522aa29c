package org.zhize.testkit.variation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.fact.FactFactory;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.testkit.Scenario;

/**
 * One field of one fact in a scenario, which can be given another value. Immutable, as far as the scenario's facts are.
 *
 * @param scenario the scenario
 * @param place where among the facts the fact is
 * @param field the field
 */
public record Input(Scenario scenario, FactPlace place, FactField field) {

    private static final Bilingual ABSENT = new Bilingual("空", "absent");

    /** {@return all that can be changed, in the order of governments, facts and fields; facts that cannot be made are left alone} */
    public static Stream<Input> in(Scenario scenario) {
        return FactPlace.in(scenario)
                .filter(place -> FactFactory.canMake(place.type(scenario)))
                .flatMap(place -> place.type(scenario).fields().values().stream()
                        .filter(field -> field.kind().isReadable())
                        .map(field -> new Input(scenario, place, field)));
    }

    /** {@return the fact} */
    public Object fact() {
        return place.fact(scenario);
    }

    /** {@return the fact's type} */
    public FactType type() {
        return place.type(scenario);
    }

    /** {@return its value; null where it is absent} */
    public @Nullable Object value() {
        return field.read(fact());
    }

    /** {@return how messages call it, such as {@code Funding[year=2021].generalBudget}} */
    public String name() {
        return place.name(scenario) + "." + field.name();
    }

    /** {@return the scenario with another value here; nothing if it is the same, or the fact refuses it} */
    public Optional<Variation> with(@Nullable Object other) {
        return Objects.equals(other, value())
                ? Optional.empty()
                : place.copy(scenario, field, other).map(fact -> variation(fact, other));
    }

    private Variation variation(Object fact, @Nullable Object other) {
        Bilingual before = text(value());
        Bilingual after = text(other);
        return Variation.of(
                scenario,
                place.replaced(scenario, List.of(fact)),
                new Bilingual(
                        name() + " 由 " + before.zh() + " 改为 " + after.zh(),
                        name() + " " + after.en() + " instead of " + before.en()));
    }

    private static Bilingual text(@Nullable Object value) {
        return value == null ? ABSENT : Bilingual.same(FactType.text(value));
    }
}
