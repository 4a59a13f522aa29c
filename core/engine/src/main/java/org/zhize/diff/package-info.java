/** What a change of rules does: to the rules themselves, and to the verdicts on governments. */
@NullMarked
package org.zhize.diff;

import org.jspecify.annotations.NullMarked;
