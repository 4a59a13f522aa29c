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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.exact.Real;
import org.zhize.parameter.ParameterValue.Effect;
import org.zhize.problem.Problems;
import org.zhize.rule.Situation;
import org.zhize.yaml.YamlText;

/**
 * All parameters of a rule set: which value is in force for a situation.
 *
 * <p>Along the chain from the government's own region to the nation, the nearest region that says something wins; within a
 * region, the latest date that is not after {@link Situation#asOf}. Values for the situation's purpose come before values
 * for any purpose. Immutable; may be shared between threads.
 */
public final class Parameters {

    private final Map<String, ParameterDeclaration> declarations;
    private final List<ParameterValue> values;
    private final List<ParameterValue> supposed;
    private final Map<String, Map<String, List<ParameterValue>>> byKeyAndRegion = new HashMap<>();
    private final Set<String> speaking;
    private final Regions regions;

    Parameters(Map<String, ParameterDeclaration> declarations, List<ParameterValue> values, Regions regions) {
        this(declarations, values, List.of(), regions);
    }

    private Parameters(
            Map<String, ParameterDeclaration> declarations,
            List<ParameterValue> values,
            List<ParameterValue> supposed,
            Regions regions) {
        this.declarations = new LinkedHashMap<>(declarations);
        this.values = List.copyOf(values);
        this.supposed = List.copyOf(supposed);
        this.speaking = values.stream().map(ParameterValue::region).collect(Collectors.toSet());
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

    /** {@return what the nation and its regions say of all of them, in the order in which it was read} */
    public List<ParameterValue> values() {
        return values;
    }

    /** {@return these with another value in the place of one of them} */
    public Parameters replacing(ParameterValue old, ParameterValue other) {
        List<ParameterValue> changed =
                values.stream().map(value -> value.equals(old) ? other : value).toList();
        return new Parameters(declarations, changed, supposed, regions);
    }

    /**
     * {@return these, of which some declarations and some values are those of others}
     *
     * @param others where they are taken from
     * @param declared which declarations, by full key
     * @param valued which values
     */
    public Parameters taking(Parameters others, Predicate<String> declared, Predicate<ParameterValue> valued) {
        Map<String, ParameterDeclaration> taken = new LinkedHashMap<>(declarations);
        taken.keySet().removeIf(declared);
        others.declarations.forEach((key, declaration) -> {
            if (declared.test(key)) {
                taken.put(key, declaration);
            }
        });
        List<ParameterValue> changed =
                new ArrayList<>(values.stream().filter(valued.negate()).toList());
        others.values.stream().filter(valued).forEach(changed::add);
        return new Parameters(taken, changed, supposed, regions);
    }

    /** {@return these without any value: what they are, and not how much} */
    public Parameters declared() {
        return new Parameters(declarations, List.of(), List.of(), regions);
    }

    /** {@return these where regions lie in others} */
    public Parameters in(Regions others) {
        return new Parameters(declarations, values, supposed, others);
    }

    /** {@return these, some of them with the given values whatever the region, day and purpose, and what was supposed before} */
    public Parameters supposing(List<ParameterValue> whatIf) {
        List<String> keys = whatIf.stream().map(ParameterValue::key).toList();
        List<ParameterValue> all = new ArrayList<>(whatIf);
        supposed.stream().filter(value -> !keys.contains(value.key())).forEach(all::add);
        return new Parameters(declarations, values, all, regions);
    }

    /** {@return the values that are supposed, in their order; empty where none is} */
    public List<ParameterValue> supposed() {
        return supposed;
    }

    /**
     * {@return a value that {@link #supposing} takes; nothing if it is wrong}
     *
     * @param key the full key of a parameter
     * @param written the value in the parameter's unit, {@code null} where it shall not be in force at all
     * @param problems takes what is wrong with it
     */
    public Optional<ParameterValue> supposed(String key, YamlText written, Problems problems) {
        return declaration(key).flatMap(known -> new ValuesReader(known, "", problems).supposed(written));
    }

    /** {@return the codes of the regions that say something of any of them, from a government's own to the nation} */
    public List<String> speaking(String government) {
        return regions.chain(government).stream()
                .map(Region::code)
                .filter(speaking::contains)
                .toList();
    }

    /** {@return the value in force, or nothing if none is} */
    public Optional<ParameterInForce> inForce(String key, Situation situation) {
        Optional<ParameterValue> whatIf =
                supposed.stream().filter(value -> value.key().equals(key)).findFirst();
        return whatIf.isPresent()
                ? whatIf.flatMap(value -> Optional.ofNullable(value.value())
                        .map(set -> new ParameterInForce(Objects.requireNonNull(declarations.get(key)), value, set)))
                : written(key, situation);
    }

    private Optional<ParameterInForce> written(String key, Situation situation) {
        List<Region> chain = regions.chain(situation.government());
        Optional<ParameterInForce> forPurpose = situation.purpose() == null
                ? Optional.empty()
                : along(chain, key, situation.asOf(), situation.purpose());
        return forPurpose.or(() -> along(chain, key, situation.asOf(), null));
    }

    /**
     * {@return the entries that take a value away and decide what is in force: of regions that fall back to the one above, and
     * of one where the parameter ends}
     *
     * @param key the full key
     * @param situation what is evaluated
     */
    public List<ParameterValue> withdrawing(String key, Situation situation) {
        List<ParameterValue> found = new ArrayList<>();
        boolean isSet = situation.purpose() != null && withdrawing(key, situation, situation.purpose(), found);
        if (!isSet) {
            withdrawing(key, situation, null, found);
        }
        return found;
    }

    private boolean withdrawing(String key, Situation situation, @Nullable String purpose, List<ParameterValue> found) {
        for (Region region : regions.chain(situation.government())) {
            ParameterValue latest =
                    latest(key, region.code(), situation.asOf(), purpose).orElse(null);
            if (latest != null && latest.effect() == Effect.SETS) {
                return true;
            } else if (latest != null) {
                found.add(latest);
            }
            if (latest != null && latest.effect() == Effect.ENDS) {
                return false;
            }
        }
        return false;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that
                && declarations.equals(that.declarations)
                && values.equals(that.values)
                && supposed.equals(that.supposed)
                && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(declarations, values, supposed, regions);
    }
}
