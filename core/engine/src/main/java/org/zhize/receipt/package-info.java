/** Receipts: what an evaluation rested on and what it said, so that anybody can prove later that it says the same. */
@NullMarked
package org.zhize.receipt;

import org.jspecify.annotations.NullMarked;
