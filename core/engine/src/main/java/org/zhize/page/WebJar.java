package org.zhize.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Reads a library of the browser out of its WebJar, whatever its version, so that a page can hold it. */
public final class WebJar {

    private WebJar() {}

    /**
     * {@return the text of a file}
     *
     * @param library such as {@code d3}
     * @param file such as {@code dist/d3.min.js}
     */
    public static String text(String library, String file) {
        return resource("META-INF/resources/webjars/%s/%s/%s".formatted(library, version(library), file));
    }

    private static String version(String library) {
        try (InputStream in = open("META-INF/maven/org.webjars.npm/" + library + "/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WebJar.class.getClassLoader().getResourceAsStream(name), name);
    }
}
