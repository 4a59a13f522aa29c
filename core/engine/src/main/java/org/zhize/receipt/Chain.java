package org.zhize.receipt;

import org.jspecify.annotations.Nullable;
import org.zhize.ruleset.Sha256;

/** Digests of which each includes the one before, so that no link can be changed, moved or left out. For one thread. */
final class Chain {

    private String last = "";

    /** {@return the digest of all links so far and this one} */
    String add(@Nullable Object tree) {
        last = Sha256.of(last + JsonTree.text(tree));
        return last;
    }
}
