/** The fixed words of the test kit in two languages; each package keeps its own list of them. Not exported. */
@NullMarked
package org.zhize.testkit.words;

import org.jspecify.annotations.NullMarked;
