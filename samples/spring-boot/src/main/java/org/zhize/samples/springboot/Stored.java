package org.zhize.samples.springboot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation that was kept.
 *
 * @param id its id
 * @param at when it was made
 * @param ruleSet the digest of the rule set by which it was made
 * @param scheme the scheme by which it was scored; null for none
 * @param governments how many governments it judges
 * @param receipt the digest of its receipt
 */
record Stored(UUID id, Instant at, String ruleSet, @Nullable String scheme, int governments, String receipt) {}
