package org.zhize.fuzz;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.zhize.RuleSet;

/** The files beside this class, and the small sound rule set that inputs are laid into. */
final class Samples {

    /** Where the small sound rule set lies. */
    static final Path RULES = folder("/org/zhize/cli/pages/rules/ruleset.yaml").resolveSibling("");

    private Samples() {}

    static RuleSet rules() {
        return RuleSet.load(RULES);
    }

    /** {@return the files of a folder, in the same order everywhere} */
    static Stream<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(folder("/org/zhize/fuzz/" + folder))) {
            return files.sorted().toList().stream();
        }
    }

    private static Path folder(String resource) {
        URL url = requireNonNull(Samples.class.getResource(resource), resource);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
