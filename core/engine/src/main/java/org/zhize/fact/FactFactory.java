package org.zhize.fact;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;

/** Makes facts of a record type from values by field name. */
public final class FactFactory {

    private FactFactory() {}

    /** {@return whether facts of the type can be made from values} */
    public static boolean canMake(FactType type) {
        return type.javaType().isRecord();
    }

    /**
     * {@return a fact}
     *
     * @param type a record type
     * @param values the values by field name, as {@link FactValues#parse} makes them; a field without one is absent
     * @throws IllegalArgumentException if a field that cannot be absent is, or the record refuses the values
     */
    public static Object make(FactType type, Map<String, ?> values) {
        RecordComponent[] components = type.javaType().getRecordComponents();
        Class<?>[] parameterTypes =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] arguments = Arrays.stream(components)
                .map(component -> FactValues.argument(component, values.get(component.getName())))
                .toArray();
        try {
            Constructor<?> constructor = type.javaType().getDeclaredConstructor(parameterTypes);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    String.valueOf(e.getTargetException().getMessage()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e.toString(), e);
        }
    }
}
