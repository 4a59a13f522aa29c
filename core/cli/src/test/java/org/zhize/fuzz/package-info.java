/**
 * Readers against bytes from outside: whatever comes, it is read or its problems are told.
 *
 * <p>A coverage-guided fuzzer calls {@link org.zhize.fuzz.Fuzz}; core/RELIABILITY.md says how. Each run of the tests reads the
 * seeds, what the fuzzer once found, and some thousand changes of them.
 */
@NullMarked
package org.zhize.fuzz;

import org.jspecify.annotations.NullMarked;
