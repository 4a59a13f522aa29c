package org.zhize.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the rules are changed to prove the scenarios. */
final class MutationOptions {

    @Option(names = "--mutate", order = 20)
    private boolean isAsked;

    @Option(names = "--minimum-killed", paramLabel = "N", converter = PercentConverter.class, order = 21)
    private @Nullable BigDecimal minimumKilled;

    @Option(names = "--cache", paramLabel = "DIR", order = 22)
    private @Nullable Path cache;

    @Option(names = "--no-cache", order = 23)
    private boolean isWithoutCache;

    boolean isAsked() {
        return isAsked || minimumKilled != null;
    }

    /** {@return whether something is said of what is kept} */
    boolean isAboutCache() {
        return cache != null || isWithoutCache;
    }

    /** {@return how many of a hundred changes must be noticed; nothing where any number will do} */
    Optional<BigDecimal> minimumKilled() {
        return Optional.ofNullable(minimumKilled);
    }

    /** {@return where results are kept; nothing if they are not, since nobody wants it or there is no place} */
    Optional<Path> cache() {
        if (isWithoutCache) {
            return Optional.empty();
        }
        return cache == null ? ofUser() : Optional.of(cache);
    }

    private static Optional<Path> ofUser() {
        Path folder = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA")
                .flatMap(name -> Stream.ofNullable(System.getenv(name)))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .findFirst()
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("zhize")
                .resolve("mutation");
        try {
            return Optional.of(Files.createDirectories(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
