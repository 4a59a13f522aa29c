package org.zhize.drools;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters in force, as compiled rules ask for them. */
public final class ParameterValues {

    private final Map<String, Object> values;

    ParameterValues(Map<String, Object> values) {
        this.values = values;
    }

    /** {@return the value of the full key; null where none is in force} */
    public @Nullable Object value(String key) {
        return values.get(key);
    }
}
