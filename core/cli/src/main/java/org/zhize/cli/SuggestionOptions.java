package org.zhize.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether scenarios are proposed, and where they are written. */
final class SuggestionOptions {

    @Option(names = "--suggest", order = 30)
    private boolean isAsked;

    @Option(names = "--out", paramLabel = "DIR", order = 31)
    private @Nullable Path out;

    boolean isAsked() {
        return isAsked;
    }

    /** {@return the folder for files of proposed scenarios; nothing if they are only shown} */
    Optional<Path> out() {
        return Optional.ofNullable(out);
    }
}
