/** Figures that governments published, a test a row: growths are recomputed, and criteria judge what they are about. */
@NullMarked
package org.zhize.education.data;

import org.jspecify.annotations.NullMarked;
