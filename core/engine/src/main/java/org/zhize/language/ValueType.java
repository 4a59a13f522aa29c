package org.zhize.language;

import org.jspecify.annotations.Nullable;
import org.zhize.exact.Dimension;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;

/**
 * The type of a value in a rule, as the checks see it.
 *
 * @param kind what kind of value
 * @param dimension of a number, what it measures; null where that is not known before the facts are
 * @param detail of a choice the enum, of a fact or facts their {@link FactType}; else null
 */
record ValueType(
        Kind kind, @Nullable Dimension dimension, @Nullable Object detail) {

    static final ValueType TEXT = new ValueType(Kind.TEXT, null, null);
    static final ValueType DATE = new ValueType(Kind.DATE, null, null);
    static final ValueType FLAG = new ValueType(Kind.FLAG, null, null);
    /** A whole number written in the rule, which takes the unit of what it meets. */
    static final ValueType LITERAL = new ValueType(Kind.LITERAL, null, null);
    /** {@code null}, which is asked of any field. */
    static final ValueType ABSENT = new ValueType(Kind.ABSENT, null, null);
    /** What a mistake elsewhere leaves unknown: it fits everything, so that one mistake is reported once. */
    static final ValueType UNKNOWN = new ValueType(Kind.UNKNOWN, null, null);

    enum Kind {
        NUMBER("数", "a number"),
        LITERAL("整数", "a whole number"),
        TEXT("文字", "a text"),
        DATE("日期", "a date"),
        FLAG("是/否", "true/false"),
        CHOICE("选项", "a choice"),
        FACT("事实", "a fact"),
        FACTS("事实清单", "a list of facts"),
        ABSENT("null", "null"),
        UNKNOWN("?", "?");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    static ValueType number(@Nullable Dimension dimension) {
        return new ValueType(Kind.NUMBER, dimension, null);
    }

    static ValueType choice(Class<?> type) {
        return new ValueType(Kind.CHOICE, null, type);
    }

    static ValueType fact(FactType type) {
        return new ValueType(Kind.FACT, null, type);
    }

    static ValueType facts(FactType type) {
        return new ValueType(Kind.FACTS, null, type);
    }

    static ValueType of(FactField field) {
        return switch (field.kind()) {
            case DECIMAL, WHOLE ->
                number(field.unit().map(UnitOfMeasure::dimension).orElse(null));
            case TEXT -> TEXT;
            case DATE -> DATE;
            case FLAG -> FLAG;
            case CHOICE -> choice(field.type());
            case BINARY, OTHER -> UNKNOWN;
        };
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.LITERAL || kind == Kind.UNKNOWN;
    }

    boolean hasOrder() {
        return isNumber() || kind == Kind.DATE;
    }

    /** {@return whether values of both types can be compared, units apart} */
    boolean isComparableWith(ValueType other) {
        if (kind == Kind.UNKNOWN || other.kind == Kind.UNKNOWN) {
            return true;
        } else if (kind == Kind.ABSENT || other.kind == Kind.ABSENT) {
            return true;
        } else if (kind == Kind.CHOICE && other.kind == Kind.CHOICE) {
            return detail == other.detail;
        }
        return isNumber() ? other.isNumber() : kind == other.kind;
    }

    /** {@return whether the units of two numbers are known to be of different dimensions} */
    boolean clashesWith(ValueType other) {
        return dimension != null && other.dimension != null && !dimension.equals(other.dimension);
    }

    Bilingual title() {
        if (kind == Kind.CHOICE && detail instanceof Class<?> type) {
            return Bilingual.same(type.getSimpleName());
        }
        return dimension == null ? new Bilingual(kind.zh, kind.en) : DimensionTitle.of(dimension);
    }
}
