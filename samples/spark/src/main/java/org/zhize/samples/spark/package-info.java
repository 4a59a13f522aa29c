/** A whole country judged on Apache Spark; {@code NationalBatch} is the program. */
@NullMarked
package org.zhize.samples.spark;

import org.jspecify.annotations.NullMarked;
