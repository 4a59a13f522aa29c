/**
 * Binds the plain Java types that a rule set is about: which fields a type has, what kind of value and which unit each
 * holds, how to read one and how to make a fact from text.
 */
@NullMarked
package org.zhize.fact;

import org.jspecify.annotations.NullMarked;
