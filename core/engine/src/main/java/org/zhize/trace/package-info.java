/** Matches rules without the rule engine, and tells each step: for coverage, and for why a rule did not match. */
@NullMarked
package org.zhize.trace;

import org.jspecify.annotations.NullMarked;
