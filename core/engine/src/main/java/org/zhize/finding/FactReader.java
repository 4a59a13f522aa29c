package org.zhize.finding;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.exact.Real;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.fact.FactValues;
import org.zhize.rule.Measurement;
import org.zhize.rule.Relation;

/** Reads the fields of facts as values, and says of an absent one what is missing. */
final class FactReader {

    private final Optional<Criterion> criterion;
    private final Shift shift;

    FactReader(Optional<Criterion> criterion) {
        this(criterion, Shift.NONE);
    }

    /**
     * @param criterion for which data may be missing
     * @param shift a figure that is taken for another
     */
    FactReader(Optional<Criterion> criterion, Shift shift) {
        this.criterion = criterion;
        this.shift = shift;
    }

    Value read(Object fact, FactType type, String fieldName) {
        return shift.apply(fact, fieldName, given(fact, type, fieldName));
    }

    private Value given(Object fact, FactType type, String fieldName) {
        FactField field = type.field(fieldName).orElseThrow();
        Object raw = field.read(fact);
        if (raw == null) {
            return Value.missing(List.of(missingField(fact, type, field)));
        } else if (!field.kind().isNumber()) {
            return Value.of(raw);
        }
        Optional<UnitOfMeasure> unit = unit(fact, type, field);
        if (unit.isEmpty() && !field.unitField().isEmpty()) {
            FactField unitField = type.field(field.unitField()).orElseThrow();
            return Value.missing(List.of(missingField(fact, type, unitField)));
        }
        UnaryOperator<Real> toBase =
                number -> unit.map(known -> known.toBase(number)).orElse(number);
        return Value.of(toBase.apply(FactValues.real(raw)), unit.orElse(null), relation(fact))
                .statedTo(toBase.apply(lastPlace(raw, unit)));
    }

    private static Optional<UnitOfMeasure> unit(Object fact, FactType type, FactField field) {
        if (field.unitField().isEmpty()) {
            return field.unit();
        }
        Object symbol = type.field(field.unitField()).orElseThrow().read(fact);
        return symbol == null ? Optional.empty() : UnitOfMeasure.parse(symbol.toString());
    }

    private static Relation relation(Object fact) {
        return fact instanceof Measurement measurement && measurement.relation() != null
                ? measurement.relation()
                : Relation.EXACT;
    }

    /** One unit in the last place that is written; a count of whole things is exact. */
    private static Real lastPlace(Object raw, Optional<UnitOfMeasure> unit) {
        boolean isCount = unit.filter(UnitOfMeasure.COUNT::measuresAs).isPresent();
        return raw instanceof BigDecimal decimal && !(isCount && decimal.scale() == 0)
                ? Real.of(decimal.ulp())
                : Real.ZERO;
    }

    private MissingDatum missingField(Object fact, FactType type, FactField field) {
        Map<String, String> where = new LinkedHashMap<>();
        type.keyFields().forEach(key -> addTo(where, key, fact));
        type.field("year").ifPresent(year -> addTo(where, year, fact));
        return missing(type, where, field);
    }

    private static void addTo(Map<String, String> where, FactField field, Object fact) {
        String text = FactType.text(field.read(fact));
        if (!text.isEmpty()) {
            where.put(field.name(), text);
        }
    }

    MissingDatum missingFact(FactType type, Map<String, String> where) {
        return missing(type, where, null);
    }

    private MissingDatum missing(FactType type, Map<String, String> where, @Nullable FactField field) {
        return new MissingDatum(
                type.name(),
                type.titleZh(),
                new TreeMap<>(where),
                field == null ? "" : field.name(),
                field == null ? "" : field.titleZh(),
                criterion.flatMap(known -> known.department(type.name())).orElse(""));
    }

    static FactUse use(Object fact, FactType type) {
        Map<String, String> values = new LinkedHashMap<>();
        type.fields().values().stream()
                .filter(field -> field.kind().isReadable())
                .forEach(field -> addTo(values, field, fact));
        return new FactUse(type.name(), type.label(fact), new TreeMap<>(values));
    }
}
