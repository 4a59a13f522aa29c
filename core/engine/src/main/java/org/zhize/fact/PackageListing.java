package org.zhize.fact;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Lists the types of a package as far as its files can be seen: for suggestions only, so failing is no harm. */
final class PackageListing {

    private PackageListing() {}

    static Collection<String> typesOf(String packageName, ClassLoader loader) {
        String folder = packageName.replace('.', '/');
        URL url = loader.getResource(folder);
        if (url == null) {
            return List.of();
        }
        try {
            return switch (url.getProtocol()) {
                case "file" -> inFolder(Path.of(url.toURI()));
                case "jar" -> inJar(url, folder);
                default -> List.of();
            };
        } catch (IOException | URISyntaxException e) {
            return List.of();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return simpleNames(files.map(file -> String.valueOf(file.getFileName())));
        }
    }

    private static List<String> inJar(URL url, String folder) throws IOException {
        if (url.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return simpleNames(file.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(folder + "/"))
                        .map(name -> name.substring(folder.length() + 1)));
            }
        }
        return List.of();
    }

    private static List<String> simpleNames(Stream<String> files) {
        return files.filter(name ->
                        name.endsWith(".class") && !name.contains("-") && !name.contains("$") && !name.contains("/"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .toList();
    }
}
