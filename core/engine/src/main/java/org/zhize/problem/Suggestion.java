package org.zhize.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Guesses what a misspelt name was meant to be. */
public final class Suggestion {

    private static final int MOST_NAMED = 20;

    private Suggestion() {}

    /**
     * {@return the known name nearest to the written one, if it is near}
     *
     * @param written what the person wrote
     * @param known what could have been meant
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        int farthest = Math.max(1, written.length() / 3);
        DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance();
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
                .orElseGet(() -> String.join(
                        ", ", known.stream().sorted().limit(MOST_NAMED).toList()));
    }

    /**
     * {@return a sentence for a repair: which name was meant, or else which there are}
     *
     * @param written what the person wrote
     * @param known what could have been meant
     */
    public static Bilingual sentence(String written, Collection<String> known) {
        return nearest(written, known)
                .map(name -> new Bilingual("是否应为 " + name, "Did you mean " + name))
                .or(() -> FullWidth.advice(written))
                .orElseGet(() -> among(known));
    }

    /** {@return which words may stand somewhere, for a message} */
    public static Bilingual oneOf(Collection<String> words) {
        String list = String.join(" / ", words);
        return new Bilingual("下列之一：" + list, "one of " + list);
    }

    private static Bilingual among(Collection<String> known) {
        String names =
                String.join(", ", known.stream().sorted().limit(MOST_NAMED).toList());
        String more = known.size() > MOST_NAMED ? ", …" : "";
        return known.isEmpty()
                ? new Bilingual("这里还没有可用的名称", "There is nothing to name here yet")
                : new Bilingual("可用的有：" + names + more, "There are: " + names + more);
    }
}
