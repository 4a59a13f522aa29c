/**
 * The only package that knows Drools: builds its network from checked rules, and matches the facts of one government at a
 * time.
 *
 * <p>{@link org.zhize.drools.Values} and {@link org.zhize.drools.RuleInput} are public because canonical DRL calls them where
 * Drools compiles it; at run time nothing does.
 */
@NullMarked
package org.zhize.drools;

import org.jspecify.annotations.NullMarked;
