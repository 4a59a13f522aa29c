/** From matches to findings, and from findings to one verdict for each criterion. */
@NullMarked
package org.zhize.finding;

import org.jspecify.annotations.NullMarked;
