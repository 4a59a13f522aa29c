package org.zhize.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The unit in which a numeric field of a fact is stated, such as {@code 万元}, {@code %}, {@code 人} or {@code 元/生}.
 *
 * <p>The library converts exactly between units of one dimension and refuses, when a rule set is loaded, to compare
 * units of different dimensions. A field without this annotation is a bare number that fits every unit.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD})
public @interface Unit {

    /** {@return the unit's symbol; empty where {@link #from} names the field that holds it} */
    String value() default "";

    /** {@return the name of the field of the same fact that holds the symbol; empty where the unit is fixed} */
    String from() default "";
}
