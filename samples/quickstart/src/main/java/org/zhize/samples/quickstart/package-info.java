/** The library in a plain Java program: {@code Hello} is the shortest, {@code Quickstart} does a whole job. */
@NullMarked
package org.zhize.samples.quickstart;

import org.jspecify.annotations.NullMarked;
