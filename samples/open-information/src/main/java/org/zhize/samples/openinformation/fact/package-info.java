/** What is known of a government's open information. */
@NullMarked
package org.zhize.samples.openinformation.fact;

import org.jspecify.annotations.NullMarked;
