package org.zhize.fact;

import java.lang.reflect.Method;

/** A fact's class does not let the library read one of its fields, or the field's accessor failed. */
public final class FactAccessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FactAccessException(Method accessor, Throwable cause) {
        super(
                """
                无法读取 %1$s.%2$s / cannot read it (%3$s).
                若使用模块，请在 module-info.java 中写：exports %4$s; / In a module, add: exports %4$s;""".formatted(
                                accessor.getDeclaringClass().getName(),
                                accessor.getName(),
                                cause,
                                accessor.getDeclaringClass().getPackageName()),
                cause);
    }
}
