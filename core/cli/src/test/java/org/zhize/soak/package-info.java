/**
 * Does one evaluator, shared by many threads and reloaded under them, stay right and small? {@link org.zhize.soak.Soak} runs for
 * minutes, core/RELIABILITY.md says how; the tests are its short forms.
 */
@NullMarked
package org.zhize.soak;

import org.jspecify.annotations.NullMarked;
