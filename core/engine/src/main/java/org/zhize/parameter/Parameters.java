package org.zhize.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.rule.Situation;

/**
 * All parameters of a rule set: which value is in force for a situation.
 *
 * <p>Along the chain from the government's own region to the nation, the nearest region that says something wins; within a
 * region, the latest date that is not after {@link Situation#asOf}. Values for the situation's purpose come before values
 * for any purpose. Immutable; may be shared between threads.
 */
public final class Parameters {

    private final Map<String, ParameterDeclaration> declarations;
    private final Map<String, Map<String, List<ParameterValue>>> byKeyAndRegion = new HashMap<>();
    private final Regions regions;

    Parameters(Map<String, ParameterDeclaration> declarations, List<ParameterValue> values, Regions regions) {
        this.declarations = new LinkedHashMap<>(declarations);
        this.regions = regions;
        values.forEach(value -> byKeyAndRegion
                .computeIfAbsent(value.key(), key -> new HashMap<>())
                .computeIfAbsent(value.region(), region -> new ArrayList<>())
                .add(value));
    }

    /** {@return the declaration of a full key} */
    public Optional<ParameterDeclaration> declaration(String key) {
        return Optional.ofNullable(declarations.get(key));
    }

    /**
     * {@return the full key by which a criterion's rules name a parameter: their own before a shared one}
     *
     * @param criterion the criterion's id
     * @param key as the rule writes it
     */
    public Optional<String> fullKey(String criterion, String key) {
        String own = criterion + "." + key;
        if (declarations.containsKey(own)) {
            return Optional.of(own);
        }
        return declarations.containsKey(key) ? Optional.of(key) : Optional.empty();
    }

    /** {@return all full keys, in the order of declaration} */
    public Collection<String> keys() {
        return declarations.keySet();
    }

    /** {@return the value in force, or nothing if none is} */
    public Optional<ParameterInForce> inForce(String key, Situation situation) {
        List<Region> chain = regions.chain(situation.government());
        Optional<ParameterInForce> forPurpose = situation.purpose() == null
                ? Optional.empty()
                : along(chain, key, situation.asOf(), situation.purpose());
        return forPurpose.or(() -> along(chain, key, situation.asOf(), null));
    }

    Optional<ParameterInForce> along(List<Region> chain, String key, LocalDate asOf, @Nullable String purpose) {
        for (int i = 0; i < chain.size(); i++) {
            Optional<ParameterValue> latest = latest(key, chain.get(i).code(), asOf, purpose);
            if (latest.isPresent() && latest.get().effect() == Effect.ENDS) {
                return Optional.empty();
            } else if (latest.isPresent() && latest.get().effect() == Effect.SETS) {
                Optional<ParameterInForce> above = along(chain.subList(i + 1, chain.size()), key, asOf, purpose);
                return Optional.of(allowed(latest.get(), above));
            }
        }
        return Optional.empty();
    }

    /** Where a region may only raise, a higher value from above beats its own, whichever is newer. */
    private ParameterInForce allowed(ParameterValue own, Optional<ParameterInForce> above) {
        ParameterDeclaration declaration = Objects.requireNonNull(declarations.get(own.key()));
        ParameterInForce result = new ParameterInForce(declaration, own, Objects.requireNonNull(own.value()));
        return above.filter(value -> !declaration.override().allows(compare(result.value(), value.value())))
                .orElse(result);
    }

    static int compare(Object left, Object right) {
        if (left instanceof Real a && right instanceof Real b) {
            return a.compareWith(b);
        }
        return left instanceof LocalDate a && right instanceof LocalDate b ? a.compareTo(b) : 0;
    }

    private Optional<ParameterValue> latest(String key, String region, LocalDate asOf, @Nullable String purpose) {
        return byKeyAndRegion.getOrDefault(key, Map.of()).getOrDefault(region, List.of()).stream()
                .filter(value -> Objects.equals(value.purpose(), purpose))
                .filter(value -> !value.from().isAfter(asOf))
                .max(Comparator.comparing(ParameterValue::from));
    }
}
