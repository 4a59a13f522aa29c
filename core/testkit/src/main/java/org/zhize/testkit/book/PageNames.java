package org.zhize.testkit.book;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhize.ruleset.Sha256;

/**
 * Names of files made of what rule sets call things. A usual identifier stays as it is; any other becomes a name that lies
 * in its folder, on every system, and is no other's even where capitals do not count.
 */
final class PageNames {

    private static final Pattern USUAL = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9-]+");

    /** What Windows takes for a device, whatever the ending. */
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    IntStream.range(0, 10).boxed().flatMap(i -> Stream.of("com" + i, "lpt" + i)))
            .collect(Collectors.toUnmodifiableSet());

    private static final int READABLE = 40;
    private static final int DIGITS = 16;

    private PageNames() {}

    static String of(String identifier) {
        if (USUAL.matcher(identifier).matches() && !DEVICES.contains(identifier)) {
            return identifier;
        }
        String readable = UNUSUAL.matcher(identifier).replaceAll("-");
        String digest = Sha256.of(identifier);
        // a usual identifier has no underscore, so it is never the same as one of these
        return readable.substring(0, Math.min(READABLE, readable.length())) + "_" + digest.substring(0, DIGITS);
    }
}
