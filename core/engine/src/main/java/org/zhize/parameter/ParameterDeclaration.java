package org.zhize.parameter;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhize.language.ParameterType;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;

/**
 * What a parameter may be.
 *
 * @param key the full key: {@code criterion.key}, or the key alone where criteria share it
 * @param title what people call it; the key where the file does not say
 * @param type what values it has
 * @param min the least number allowed, in its unit; null without one
 * @param max the greatest number allowed, in its unit; null without one
 * @param choices the texts allowed; empty for other kinds
 * @param override what a region may do
 * @param location where it is declared
 */
public record ParameterDeclaration(
        String key,
        Bilingual title,
        ParameterType type,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<String> choices,
        OverridePolicy override,
        Location location) {

    /** Copies {@code choices}. */
    public ParameterDeclaration {
        choices = List.copyOf(choices);
    }

    /** {@return its unit as written; empty without one} */
    public String unitSymbol() {
        return type.unit() == null ? "" : type.unit().symbol();
    }
}
