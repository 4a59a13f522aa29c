package org.zhize.score;

import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * What an adjustment did to the grade, also if that was nothing.
 *
 * @param adjustment the adjustment
 * @param from the grade before it; null if there is none
 * @param to the grade after it; null if there is none
 * @param explanation what it did and why
 */
public record AppliedAdjustment(
        Adjustment adjustment,
        @Nullable Grade from,
        @Nullable Grade to,
        Bilingual explanation) {}
