package org.zhize.testkit.book;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.zhize.page.WebJar;
import org.zhize.page.WebPage;
import org.zhize.ruleset.RuleSetIdentity;

/** Fills the templates and writes the files of a book. For one thread. */
final class BookPages {

    private final Path folder;
    private final BookNames names;
    private final Map<String, WebPage> templates = new HashMap<>();

    BookPages(Path folder, BookNames names) {
        this.folder = folder;
        this.names = names;
    }

    /**
     * Writes a page.
     *
     * @param file its path in the book
     * @param template the name of its template
     * @param data what the template is filled with, beside what all pages have
     */
    void write(String file, String template, Map<String, Object> data) throws IOException {
        RuleSetIdentity identity = names.rules().identity();
        Map<String, Object> all = new HashMap<>(data);
        all.put("t", names.words().all());
        all.put("root", file.contains("/") ? "../" : "");
        all.put("generator", RuleBook.GENERATOR);
        all.put("book", names.text(identity.title()));
        all.put("version", names.words().get("version-of", identity.id(), identity.version()));
        all.put("digest", identity.digest());
        Path place = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        try (BufferedWriter out = Files.newBufferedWriter(place)) {
            template(template).write(all, out);
        }
    }

    private WebPage template(String name) {
        return templates.computeIfAbsent(name, key -> WebPage.part(key, BookPages::resource));
    }

    /** What all pages load: styles, scripts, and what can be searched. */
    void writeAssets(String index) throws IOException {
        asset("book.css", WebPage.of("book", BookPages::resource).style());
        asset("book.js", resource("book.js"));
        asset("d3.min.js", WebJar.text("d3", "dist/d3.min.js"));
        asset("search.js", index);
    }

    private void asset(String name, String text) throws IOException {
        Path place = folder.resolve("assets").resolve(name);
        Files.createDirectories(Objects.requireNonNull(place.getParent()));
        try (Writer out = Files.newBufferedWriter(place)) {
            out.write(text);
        }
    }

    private static String resource(String name) {
        // the look of the book is one file of its own, so no page has one
        if (name.equals("book.mustache")) {
            return "";
        }
        try (InputStream in = Objects.requireNonNull(BookPages.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
