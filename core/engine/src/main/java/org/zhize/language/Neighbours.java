package org.zhize.language;

import java.util.List;
import java.util.stream.Stream;

/** What stands beside a word in a list of choices: the likeliest to be taken for it. */
final class Neighbours {

    private Neighbours() {}

    /** {@return the choice after the given one and the one before it; the last comes before the first} */
    static Stream<String> of(String written, List<String> choices) {
        int place = choices.indexOf(written);
        int count = choices.size();
        return count == 0
                ? Stream.empty()
                : Stream.of(choices.get((place + 1) % count), choices.get((Math.max(place, 0) + count - 1) % count))
                        .filter(choice -> !choice.equals(written))
                        .distinct();
    }
}
