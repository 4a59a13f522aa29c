package org.zhize.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people call a fact type or one of its fields, in Chinese and English.
 *
 * <p>Reports print the title, and a column of a fact file may be headed by it instead of the identifier.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD})
public @interface Title {

    /** {@return the Chinese title} */
    String zh();

    /** {@return the English title; empty where there is none} */
    String en() default "";
}
