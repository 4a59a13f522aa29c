package org.zhize.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.InspectionFinding;
import org.zhize.rule.Measurement;
import org.zhize.rule.Situation;
import org.zhize.rule.StatedChange;
import org.zhize.rule.Title;

/**
 * A plain Java type whose instances are facts. Immutable.
 *
 * @param name its simple name, by which rules call it
 * @param javaType the type
 * @param titleZh the Chinese title; the name where none is declared
 * @param titleEn the English title; the name where none is declared
 * @param fields its fields by name, in the order of declaration (of the alphabet where Java keeps none)
 */
public record FactType(String name, Class<?> javaType, String titleZh, String titleEn, Map<String, FactField> fields) {

    /** A null here says something: the ordinary evaluation, not divided by stage, the criterion as a whole. */
    private static final Map<Class<?>, String> NULL_IS_A_VALUE = Map.of(
            Situation.class, "purpose",
            Measurement.class, "stage",
            StatedChange.class, "stage",
            InspectionFinding.class, "part");

    /** Copies {@code fields}. */
    public FactType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    private static final ClassValue<FactType> KNOWN = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> javaType) {
            return read(javaType);
        }
    };

    /** {@return the fact type of a record, bean, interface or any class with public accessors} */
    public static FactType of(Class<?> javaType) {
        return KNOWN.get(javaType);
    }

    private static FactType read(Class<?> javaType) {
        Title title = javaType.getAnnotation(Title.class);
        String name = javaType.getSimpleName();
        return new FactType(
                name,
                javaType,
                title == null ? name : title.zh(),
                title == null || title.en().isEmpty() ? name : title.en(),
                javaType.isRecord() ? Accessors.ofRecord(javaType) : new TreeMap<>(Accessors.ofBean(javaType)));
    }

    /** {@return the field of the given name} */
    public Optional<FactField> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /** {@return whether the given fact or snapshot is of this type} */
    public boolean includes(Object fact) {
        return javaType.isInstance(Snapshot.given(fact));
    }

    /** {@return whether a null in the field is a value like any other, rather than something that is not known} */
    public boolean isNullAValue(String fieldName) {
        return fieldName.equals(NULL_IS_A_VALUE.get(javaType));
    }

    /** {@return the fields that tell one fact from another} */
    public List<FactField> keyFields() {
        List<FactField> keys = new ArrayList<>(
                fields.values().stream().filter(FactField::isKey).toList());
        return keys.isEmpty()
                ? fields.values().stream()
                        .filter(field -> field.kind() == ValueKind.TEXT || field.kind() == ValueKind.CHOICE)
                        .toList()
                : keys;
    }

    /** {@return the name that tells the given fact from others of its type, such as {@code 第一小学·primary}} */
    public String label(Object fact) {
        return keyFields().stream()
                .map(field -> text(field.read(fact)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("·"));
    }

    /** {@return a value as files and reports write it: enums in lower case with hyphens, decimals in full} */
    public static String text(@Nullable Object value) {
        return ValueText.of(value);
    }
}
