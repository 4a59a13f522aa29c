package org.zhize.page;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A self-contained web page, for a screen, a phone and paper: a Mustache template that is filled with data. Whatever comes
 * from the data is escaped. Immutable; may be shared between threads.
 */
public final class WebPage {

    private static final String LOOK = look();

    private final Template template;
    private final String style;

    private WebPage(Template template, String style) {
        this.template = template;
        this.style = style;
    }

    /**
     * {@return the page of some resources: {@code NAME.mustache}, the templates that it includes, and {@code NAME.css}, which
     * is added to the common look}
     *
     * @param name such as {@code evaluation}
     * @param resources the text of a resource by its name
     */
    public static WebPage of(String name, UnaryOperator<String> resources) {
        return new WebPage(template(name, resources), LOOK + resources.apply(name + ".css"));
    }

    /**
     * {@return a part of a page, without a style of its own}
     *
     * @param name such as {@code evaluation-end}
     * @param resources the text of a resource by its name
     */
    public static WebPage part(String name, UnaryOperator<String> resources) {
        return new WebPage(template(name, resources), "");
    }

    private static Template template(String name, UnaryOperator<String> resources) {
        // a section or variable that the data do not have is an error of the report, so it fails
        return Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withEscaper(text -> Escapers.HTML.escape(Columns.visible(text)))
                .withLoader(partial -> new StringReader(resources.apply(partial + ".mustache")))
                .compile(resources.apply(name + ".mustache"));
    }

    /** {@return the style sheet, which the template must put between {@code style} tags} */
    public String style() {
        return style;
    }

    /**
     * Writes the page and leaves the writer open.
     *
     * @param data maps, lists and texts by the names that the template uses
     * @param out where the page goes
     * @throws IOException if it cannot be written
     */
    public void write(Object data, Writer out) throws IOException {
        template.execute(data, out);
        out.flush();
    }

    private static String look() {
        try (InputStream in = Objects.requireNonNull(WebPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
