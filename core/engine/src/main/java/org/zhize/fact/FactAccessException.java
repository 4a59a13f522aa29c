package org.zhize.fact;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** A fact's class does not let the library read one of its fields, or the field's accessor failed. */
public final class FactAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactAccessException(Method accessor, Throwable cause) {
        super(
                """
                无法读取 %s.%s / cannot read it (%s).
                %s""".formatted(
                                accessor.getDeclaringClass().getName(),
                                accessor.getName(),
                                cause,
                                advice(accessor.getDeclaringClass())),
                cause);
    }

    private static String advice(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? "若使用模块，请在 module-info.java 中写：exports %1$s; / In a module, add: exports %1$s;"
                        .formatted(type.getPackageName())
                : "请将该类声明为 public，或让规则使用它的公共接口 / Make that class public, or name a public interface of it in the rule.";
    }
}
