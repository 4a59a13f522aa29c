package org.zhize.finding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.exact.Real;
import org.zhize.problem.Bilingual;

/** A pool that one rule divides among all of its matches. */
final class Distribution {

    private static final int POOL = 0;
    private static final int WEIGHT = 1;

    private final ParametersOfRule parameters;
    private final List<EffectMatch> effects;

    /**
     * @param parameters the rule's parameters
     * @param effects its matches: whom it concerns, the pool and the weight
     */
    Distribution(ParametersOfRule parameters, List<EffectMatch> effects) {
        this.parameters = parameters;
        this.effects = effects.stream()
                .filter(effect ->
                        effect.number(POOL).isPresent() && effect.number(WEIGHT).isPresent())
                .sorted(Comparator.comparing(EffectMatch::subject))
                .toList();
    }

    /** {@return why nothing can be divided; nothing if it can} */
    Optional<Bilingual> obstacle() {
        List<Real> pools = numbers(POOL);
        List<Real> weights = numbers(WEIGHT);
        if (pools.stream().anyMatch(pool -> pool.compareWith(pools.get(0)) != 0)) {
            return Optional.of(Notes.SEVERAL_POOLS);
        }
        if (effects.stream().map(EffectMatch::subject).distinct().count() < effects.size()) {
            return Optional.of(Notes.TWO_SHARES);
        }
        boolean isNegative = Stream.concat(pools.stream(), weights.stream()).anyMatch(number -> number.sign() < 0);
        return isNegative || weights.stream().allMatch(weight -> weight.sign() == 0)
                ? Optional.of(Notes.NO_WEIGHT)
                : Optional.empty();
    }

    /** {@return the shares, by whom they concern; none where there is an obstacle} */
    List<Consequence> consequences() {
        List<Real> weights = numbers(WEIGHT);
        Real total = weights.stream().reduce(Real.ZERO, Real::plus);
        return obstacle().isPresent() ? List.of() : shares(numbers(POOL).get(0), weights, total);
    }

    private List<Real> numbers(int argument) {
        return effects.stream()
                .map(effect -> effect.number(argument).orElseThrow())
                .toList();
    }

    private List<Consequence> shares(Real pool, List<Real> weights, Real total) {
        List<BigDecimal> amounts = Share.of(pool, weights);
        return IntStream.range(0, effects.size())
                .mapToObj(i -> share(effects.get(i), pool, weights.get(i), total, amounts.get(i)))
                .toList();
    }

    private Consequence share(EffectMatch effect, Real pool, Real weight, Real total, BigDecimal amount) {
        SortedMap<String, String> details = effect.details();
        details.put("pool", Decimals.plain(pool));
        details.put("weight", Decimals.plain(weight));
        details.put("weights", Decimals.plain(total));
        details.put("amount", amount.toPlainString());
        return effect.consequence(parameters, details);
    }
}
