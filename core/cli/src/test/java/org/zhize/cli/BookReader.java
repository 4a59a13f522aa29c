package org.zhize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The pages of a written rule book. */
final class BookReader {

    private final Path folder;
    private final Map<String, Document> pages = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    private BookReader(Path folder) {
        this.folder = folder;
    }

    static BookReader of(Path folder) {
        BookReader book = new BookReader(folder);
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> file.toString().endsWith(".html")).forEach(book::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return book;
    }

    private void read(Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        Parser parser = Parser.htmlParser().setTrackErrors(5);
        try {
            pages.put(name, parser.parseInput(Files.readString(file, StandardCharsets.UTF_8), ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parser.getErrors().forEach(error -> errors.add(name + " " + error));
    }

    Map<String, Document> pages() {
        return pages;
    }

    Document page(String name) {
        return Objects.requireNonNull(pages.get(name), name);
    }

    /** What a strict reader of HTML complains of, ids that are not unique included. */
    List<String> errors() {
        List<String> all = new ArrayList<>(errors);
        pages.forEach((name, page) -> page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> page.select("[id]").stream()
                                .filter(one -> one.id().equals(id))
                                .count()
                        > 1)
                .forEach(id -> all.add(name + " twice: " + id)));
        return all;
    }

    /** Links that lead nowhere, each with the page that it is on. */
    List<String> deadLinks() {
        List<String> dead = new ArrayList<>();
        pages.forEach((name, page) -> page.select("a[href], link[href], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .filter(href -> !leadsSomewhere(name, href))
                .forEach(href -> dead.add(name + " → " + href)));
        return dead;
    }

    private boolean leadsSomewhere(String from, String href) {
        String[] parts = href.split("#", -1);
        String target = parts[0].isEmpty()
                ? from
                : Path.of(from).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
        boolean isThere = Files.isRegularFile(folder.resolve(target));
        return parts.length == 1 ? isThere : isThere && page(target).getElementById(parts[1]) != null;
    }
}
