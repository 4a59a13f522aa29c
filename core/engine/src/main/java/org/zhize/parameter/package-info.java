/**
 * The numbers of policy: dated, regional, cited. One value a date; a region says only what it changes; every value cites
 * its basis.
 */
@NullMarked
package org.zhize.parameter;

import org.jspecify.annotations.NullMarked;
