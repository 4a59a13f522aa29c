package org.zhize.testkit.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.zhize.RuleSet;
import org.zhize.fact.FactType;
import org.zhize.fact.FactTypes;

/** Digests of the code that decides what comes out of scenarios. */
final class ClassDigests {

    private ClassDigests() {}

    /** {@return those of the given types of facts, of the library and of the test kit} */
    static Stream<String> of(FactTypes types) {
        Stream<String> facts = types.names().stream()
                .flatMap(name -> types.find(name).stream())
                .map(FactType::javaType)
                .map(ClassDigests::digest);
        return Stream.concat(facts, Stream.of(RuleSet.class, ClassDigests.class).map(ClassDigests::library));
    }

    private static String digest(Class<?> type) {
        String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(file)) {
            return type.getName() + " " + (in == null ? "" : Sha256.of(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reading all of a jar would take longer than it is worth: another build has another size or date. */
    private static String library(Class<?> any) {
        CodeSource source = any.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return any.getName();
        }
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            return Sha256.of(files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ClassDigests::state)
                    .toList()
                    .toString());
        } catch (IOException | URISyntaxException e) {
            return any.getName();
        }
    }

    private static String state(Path file) {
        try {
            return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
