/** Exact arithmetic: nothing in a judgement is ever rounded before it is compared. */
@NullMarked
package org.zhize.exact;

import org.jspecify.annotations.NullMarked;
