/**
 * Proves scenarios: changes rules and thresholds a little, one at a time, and looks whether some scenario notices.
 *
 * <p>Start at {@link org.zhize.testkit.mutation.Mutations}, at {@link org.zhize.testkit.mutation.MutationTests} for JUnit.
 */
@NullMarked
package org.zhize.testkit.mutation;

import org.jspecify.annotations.NullMarked;
