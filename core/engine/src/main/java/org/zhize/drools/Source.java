package org.zhize.drools;

import org.jspecify.annotations.Nullable;

/** Where one side of a comparison comes from. May be shared between threads. */
@FunctionalInterface
interface Source {

    /**
     * {@return the value; null where it is absent}
     *
     * @param input the parameters in force
     * @param fact the fact that is tested
     * @param earlier the facts found before it of which the comparison speaks, in the order of their elements
     */
    @Nullable Object value(RuleInput input, Object fact, Object[] earlier);
}
