package org.zhize.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a misspelt name was meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * {@return the known name nearest to the written one, if it is near}
     *
     * @param written what the person wrote
     * @param known what could have been meant
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int farthest = Math.max(1, written.length() / 3);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT)) <= farthest)
                .min(Comparator.<String>comparingInt(name -> distance.apply(lower, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * {@return the nearest known name, or else all of them, as a list for a message}
     *
     * @param written what the person wrote
     * @param known what could have been meant
     */
    public static String orAll(String written, Collection<String> known) {
        return nearest(written, known)
                .orElseGet(() ->
                        String.join(", ", known.stream().sorted().limit(20).toList()));
    }
}
