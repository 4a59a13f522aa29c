/** The {@code zhize} command: the library for people who write no Java. */
@NullMarked
package org.zhize.cli;

import org.jspecify.annotations.NullMarked;
