package org.zhize.score;

import java.math.BigDecimal;

/**
 * The points of an indicator; those of a group are the sum of what is below it. Rounded for people to read, to two decimals
 * or as many as are needed not to look like full marks.
 *
 * @param maximum the full marks, without any bonus
 * @param counted those at stake: the full marks without what is not counted
 * @param earned what was earned of them
 * @param bonus what was added on top
 */
public record Marks(BigDecimal maximum, BigDecimal counted, BigDecimal earned, BigDecimal bonus) {}
