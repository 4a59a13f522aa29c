/** The library in another field: duties of open government information. */
@NullMarked
package org.zhize.samples.openinformation;

import org.jspecify.annotations.NullMarked;
