package org.zhize.testkit;

import org.zhize.problem.Bilingual;

/**
 * Something that came out otherwise than expected. Immutable.
 *
 * @param criterion the criterion's id
 * @param what what differs, such as the verdict of a part
 * @param expected what should have come out
 * @param actual what came out
 */
public record Mismatch(String criterion, Bilingual what, Bilingual expected, Bilingual actual) {}
