package org.zhize.fact;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the fields of a type by its public accessors. */
final class Accessors {

    private static final Set<String> NOT_FIELDS =
            Set.of("getClass", "hashCode", "toString", "clone", "notify", "notifyAll", "wait");

    private Accessors() {}

    static Map<String, FactField> ofRecord(Class<?> type) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> valueType = withoutOptional(component.getType(), component.getGenericType());
            fields.put(
                    component.getName(),
                    FactField.of(component.getName(), valueType, component, component.getAccessor()));
        }
        return fields;
    }

    static Map<String, FactField> ofBean(Class<?> type) {
        Map<String, FactField> fields = new LinkedHashMap<>();
        Arrays.stream(type.getMethods()).filter(Accessors::isAccessor).forEach(method -> {
            String name = fieldName(method);
            Class<?> valueType = withoutOptional(method.getReturnType(), method.getGenericReturnType());
            fields.put(name, FactField.of(name, valueType, method, method));
        });
        return fields;
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge()
                && method.getReturnType() != void.class
                && !isOfJava(method.getDeclaringClass())
                && !NOT_FIELDS.contains(method.getName())
                && (isGetter(method.getName()) || method.getDeclaringClass().isInterface());
    }

    /** What a type has from {@code Object}, {@code Iterator} and their like, it does; it says nothing of the fact. */
    private static boolean isOfJava(Class<?> declaring) {
        return declaring.getName().startsWith("java.");
    }

    private static boolean isGetter(String name) {
        return prefixLength(name) > 0;
    }

    private static String fieldName(Method method) {
        String name = method.getName();
        int prefix = prefixLength(name);
        return prefix == 0 ? name : decapitalized(name.substring(prefix));
    }

    /** As JavaBeans have it: {@code amount} of {@code getAmount}, but {@code GDP} of {@code getGDP}. */
    private static String decapitalized(String name) {
        boolean isAbbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return isAbbreviation ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static int prefixLength(String name) {
        for (String prefix : new String[] {"get", "is"}) {
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                return prefix.length();
            }
        }
        return 0;
    }

    private static Class<?> withoutOptional(Class<?> raw, Type generic) {
        return raw == Optional.class
                        && generic instanceof ParameterizedType optional
                        && optional.getActualTypeArguments()[0] instanceof Class<?> content
                ? content
                : raw;
    }
}
