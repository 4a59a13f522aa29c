package org.zhize.samples.springboot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhize.problem.Bilingual;

/**
 * A version of the rule set that can be evaluated by.
 *
 * @param digest the SHA-256 of its files: names it for ever
 * @param id the rule set's id
 * @param version what its authors call it; several digests may have one
 * @param title what people call it
 * @param kept when it was first seen here
 * @param inForce when it last came into force here; null if it was only uploaded
 */
record Version(
        String digest,
        String id,
        String version,
        Bilingual title,
        Instant kept,
        @Nullable Instant inForce) {}
