package org.zhize.samples.consumers;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The Javas of this machine. */
final class Jdks {

    private static final Path USUAL = Path.of("/usr/lib/jvm");

    private Jdks() {}

    /** {@return a JDK of the given version; nothing where the machine has none} */
    static Optional<Path> find(int version) throws IOException {
        Optional<Path> named = Runtime.version().feature() == version
                ? Optional.of(Path.of(System.getProperty("java.home")))
                : Optional.ofNullable(System.getenv("JAVA" + version + "_HOME")).map(Path::of);
        if (named.isPresent() || !Files.isDirectory(USUAL)) {
            return named;
        }
        try (Stream<Path> homes = Files.list(USUAL)) {
            return homes.sorted().filter(home -> isOf(version, home)).findFirst();
        }
    }

    private static boolean isOf(int version, Path home) {
        Properties release = new Properties();
        try (Reader in = Files.newBufferedReader(home.resolve("release"))) {
            release.load(in);
        } catch (IOException e) {
            return false; // no JDK
        }
        return release.getProperty("JAVA_VERSION", "").startsWith("\"" + version);
    }
}
