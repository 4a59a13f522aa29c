/**
 * What the pages of all reports share: columns and lines of a terminal, the template engine and the look of a web page.
 *
 * <p>For this project's own modules; no promise is made to others.
 */
@NullMarked
package org.zhize.page;

import org.jspecify.annotations.NullMarked;
