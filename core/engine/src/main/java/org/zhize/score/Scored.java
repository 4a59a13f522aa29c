package org.zhize.score;

import java.util.List;
import java.util.stream.Stream;

/**
 * An item with its exact points.
 *
 * @param item the item
 * @param sum its points
 * @param children what is below it
 */
record Scored(ScoreItem item, Sum sum, List<Scored> children) {

    Stream<Scored> leaves() {
        return children.isEmpty() ? Stream.of(this) : children.stream().flatMap(Scored::leaves);
    }

    static Sum sum(List<Scored> scored) {
        return scored.stream().map(Scored::sum).reduce(Sum.NOTHING, Sum::plus);
    }
}
