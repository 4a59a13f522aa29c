/** Runs programs of strangers that use the library. */
@NullMarked
package org.zhize.samples.consumers;

import org.jspecify.annotations.NullMarked;
