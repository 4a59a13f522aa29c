package org.zhize.score;

import java.math.BigDecimal;

/**
 * The self-evaluation as a whole. It is compared on those indicators only for which points were claimed.
 *
 * @param points the sum of the claimed points
 * @param difference the claimed points minus what the same indicators earned; positive where too much is claimed
 */
public record SelfTotal(BigDecimal points, BigDecimal difference) {}
