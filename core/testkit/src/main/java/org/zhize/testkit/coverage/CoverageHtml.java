package org.zhize.testkit.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.zhize.page.WebPage;

/**
 * The report for a reader: one self-contained page for a screen, a phone and paper, without scripts and without requests. The
 * criteria with the lowest coverage come first, each with the text of its rules, line by line covered or not.
 *
 * <p>Has no state; may be called from any thread. Whatever comes from rules is escaped.
 */
public final class CoverageHtml {

    private static final WebPage PAGE = WebPage.of("coverage", CoverageHtml::resource);

    private CoverageHtml() {}

    /**
     * Writes the page and leaves the writer open; it says that it is UTF-8.
     *
     * @param coverage what is proven
     * @param out where the page goes
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static void write(Coverage coverage, Writer out, Locale locale) throws IOException {
        PAGE.write(new HtmlCoverage(coverage, locale).of(PAGE.style()), out);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CoverageHtml.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
