package org.zhize.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of the scenarios of a rule set. */
final class TestOptions {

    @Option(names = "--criterion", paramLabel = "ID", order = 1)
    private @Nullable String criterion;

    @Option(names = "--coverage", order = 2)
    private boolean wantsCoverage;

    @Option(names = "--mutate", order = 3)
    private boolean wantsMutation;

    @Option(names = "--robustness", order = 4)
    private boolean wantsRobustness;

    @Option(names = "--suggest", order = 5)
    private boolean wantsSuggestions;

    @Option(names = "--minimum", paramLabel = "PERCENT", converter = PercentConverter.class, order = 6)
    private @Nullable BigDecimal minimum;

    @Option(names = "--html", paramLabel = "FILE", order = 7)
    private @Nullable Path html;

    @Option(names = "--cache", paramLabel = "DIR", order = 8)
    private @Nullable Path cache;

    @Option(names = "--no-cache", order = 9)
    private boolean isWithoutCache;

    @Option(names = "--out", paramLabel = "DIR", order = 10)
    private @Nullable Path out;

    Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** {@return how many of a hundred there must be} */
    Optional<BigDecimal> minimum() {
        return Optional.ofNullable(minimum);
    }

    Optional<Path> html() {
        return Optional.ofNullable(html);
    }

    Optional<Path> cache() {
        return Optional.ofNullable(cache);
    }

    boolean isWithoutCache() {
        return isWithoutCache;
    }

    /** {@return the folder for files of proposed scenarios; nothing if they are only shown} */
    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    /**
     * {@return what is asked}
     *
     * @throws WrongUseException if it is more than one thing, or an option that would be passed over in silence
     */
    Way way(Terminal terminal) {
        List<Way> asked = asked();
        if (asked.size() > 1) {
            String first = asked.get(0).option();
            throw new WrongUseException(
                    terminal.text("one-at-a-time", first, asked.get(1).option()));
        }
        Way way = asked.isEmpty() ? Way.SCENARIOS : asked.get(0);
        written().stream().filter(option -> !way.takes(option)).findFirst().ifPresent(option -> {
            throw new WrongUseException(terminal.text("goes-with", option, Way.taking(option)));
        });
        return way;
    }

    private List<Way> asked() {
        List<Way> asked = new ArrayList<>();
        addIf(wantsCoverage, Way.COVERAGE, asked);
        addIf(wantsMutation, Way.MUTATION, asked);
        addIf(wantsRobustness, Way.ROBUSTNESS, asked);
        addIf(wantsSuggestions, Way.SUGGESTION, asked);
        return asked;
    }

    private List<String> written() {
        List<String> written = new ArrayList<>();
        addIf(minimum != null, "--minimum", written);
        addIf(html != null, "--html", written);
        addIf(cache != null, "--cache", written);
        addIf(isWithoutCache, "--no-cache", written);
        addIf(out != null, "--out", written);
        return written;
    }

    private static <T> void addIf(boolean condition, T thing, List<T> list) {
        if (condition) {
            list.add(thing);
        }
    }
}
