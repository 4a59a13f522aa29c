/**
 * What is wrong in the files that people write: each problem has a stable code, a place and a way out, in Chinese and
 * English.
 */
@NullMarked
package org.zhize.problem;

import org.jspecify.annotations.NullMarked;
