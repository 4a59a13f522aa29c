/** The library in a REST service: facts come in, reports go out, and rules change while it runs. */
@NullMarked
package org.zhize.samples.springboot;

import org.jspecify.annotations.NullMarked;
