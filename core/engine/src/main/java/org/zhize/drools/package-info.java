/**
 * The only package that knows Drools: compiles canonical DRL, and matches the facts of one government at a time.
 *
 * <p>{@link org.zhize.drools.Values} and {@link org.zhize.drools.RuleInput} are public because compiled rules call
 * them; the package is exported to Drools' expression language alone.
 */
@NullMarked
package org.zhize.drools;

import org.jspecify.annotations.NullMarked;
