package org.zhize.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.zhize.rule.Verdict;

/**
 * What a government claims for itself (自评). It decides nothing.
 *
 * @param verdict the claimed verdict; null where none is claimed
 * @param points the claimed points; null where none are claimed
 */
public record SelfClaim(@Nullable Verdict verdict, @Nullable BigDecimal points) {}
