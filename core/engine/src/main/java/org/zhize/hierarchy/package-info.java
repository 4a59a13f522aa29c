/** Evaluates governments together: reference values first, then children before their parents. */
@NullMarked
package org.zhize.hierarchy;

import org.jspecify.annotations.NullMarked;
