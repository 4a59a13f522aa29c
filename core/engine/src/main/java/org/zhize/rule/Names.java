package org.zhize.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the text fields that name something of the rule set, so that a misspelt name is told where a rule asks for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD})
public @interface Names {

    /** {@return what it names} */
    Named value();

    /** What a field can name. */
    enum Named {
        /** A criterion, by its id. */
        CRITERION,
        /** A part of the criterion that another field of the fact names. */
        PART
    }
}
