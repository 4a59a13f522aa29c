package org.zhize.hierarchy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Fold;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactValues;
import org.zhize.parameter.Region;
import org.zhize.rule.ReferenceValue;
import org.zhize.rule.Stage;
import org.zhize.ruleset.ReferenceSource;

/**
 * A reference value, and the facts of which it is made.
 *
 * @param value the value
 * @param sources the facts with their owners
 */
record FoldedValue(ReferenceValue value, List<Part> sources) {

    /** {@return one value for each year and stage of which every contribution has a figure} */
    static List<FoldedValue> of(ReferenceSource source, Region region, List<Contribution> contributions) {
        Map<Key, List<Part>> byKey = new TreeMap<>();
        for (Contribution contribution : contributions) {
            for (Object fact : contribution.facts()) {
                byKey.computeIfAbsent(Key.of(source.type(), fact), key -> new ArrayList<>())
                        .add(new Part(contribution.owner(), fact));
            }
        }
        List<FoldedValue> values = new ArrayList<>();
        byKey.forEach((key, parts) -> {
            boolean isWhole = parts.stream().map(Part::owner).distinct().count() == contributions.size();
            if (isWhole && isUnambiguous(source.type(), parts) && !mayLackPart(key, byKey.keySet())) {
                fold(source, parts).ifPresent(number -> values.add(value(source, region, key, parts, number)));
            }
        });
        return values;
    }

    /** A row that does not say its year may be of this one. */
    private static boolean mayLackPart(Key key, Set<Key> all) {
        return key.year() != null && all.stream().anyMatch(other -> other.year() == null);
    }

    /** Two rows of one government that nothing tells apart would count twice. */
    private static boolean isUnambiguous(FactType type, List<Part> parts) {
        Set<List<Object>> seen = new HashSet<>();
        return parts.stream().allMatch(part -> seen.add(List.of(part.owner(), type.label(part.fact()))));
    }

    private static FoldedValue value(ReferenceSource source, Region region, Key key, List<Part> parts, Real number) {
        boolean isShare = source.fold() == Fold.SHARE_OF_SUMS;
        String unit = isShare
                ? UnitOfMeasure.PERCENT.symbol()
                : source.fields().get(0).unitSymbol();
        Optional<UnitOfMeasure> shown = isShare
                ? Optional.of(UnitOfMeasure.PERCENT)
                : source.fields().get(0).unit();
        Real stated = shown.map(known -> known.fromBase(number)).orElse(number);
        return new FoldedValue(
                new ReferenceValue(
                        source.name(),
                        region.level(),
                        region.code(),
                        key.stage(),
                        key.year(),
                        stated,
                        unit.isEmpty() ? UnitOfMeasure.ONE.symbol() : unit),
                parts);
    }

    /** Nothing where a figure is absent, or where a share has nothing to be a share of. */
    private static Optional<Real> fold(ReferenceSource source, List<Part> parts) {
        List<Real> first = numbers(source.fields().get(0), parts);
        if (first.size() < parts.size()) {
            return Optional.empty();
        }
        return switch (source.fold()) {
            case SUM -> Optional.of(sum(first));
            case AVERAGE -> Optional.of(sum(first).dividedBy(Real.of(first.size())));
            case MIN -> first.stream().min(Real::compareWith);
            case MAX -> first.stream().max(Real::compareWith);
            case SHARE_OF_SUMS -> share(sum(first), numbers(source.fields().get(1), parts), parts.size());
        };
    }

    private static Optional<Real> share(Real part, List<Real> wholes, int size) {
        Real whole = sum(wholes);
        return wholes.size() < size || whole.sign() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private static List<Real> numbers(FactField field, List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(field.read(part.fact())).stream())
                .map(FactValues::real)
                .map(number -> field.unit().map(unit -> unit.toBase(number)).orElse(number))
                .toList();
    }

    private static Real sum(List<Real> numbers) {
        return numbers.stream().reduce(Real.ZERO, Real::plus);
    }

    /** One fact that was folded. */
    record Part(Unit owner, Object fact) {}

    /** What a value describes beside its region. */
    private record Key(@Nullable Integer year, @Nullable Stage stage) implements Comparable<Key> {

        private static final Comparator<Key> IN_ORDER = Comparator.comparing(
                        Key::year, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
                .thenComparing(Key::stage, Comparator.nullsFirst(Comparator.<Stage>naturalOrder()));

        static Key of(FactType type, Object fact) {
            Object year = type.field("year").map(field -> field.read(fact)).orElse(null);
            Object stage = type.field("stage").map(field -> field.read(fact)).orElse(null);
            return new Key(
                    year instanceof Number number ? number.intValue() : null,
                    stage instanceof Stage known ? known : null);
        }

        @Override
        public int compareTo(Key other) {
            return IN_ORDER.compare(this, other);
        }
    }
}
