package org.zhize.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.zhize.finding.Assessment;
import org.zhize.page.WebPage;

/**
 * The report for people: one self-contained page for a screen, a phone and paper, without scripts and without requests.
 *
 * <p>Has no state; may be called from any thread. Whatever comes from rules and facts is escaped.
 */
public final class HtmlReport {

    private static final WebPage PAGE = WebPage.of("evaluation", Resources::text);

    private HtmlReport() {}

    /**
     * {@return a page that leaves the writer open when it is complete; it says that it is UTF-8}
     *
     * @param catalogue what is known of the rule set
     * @param out where the page goes
     * @param locale English where its language is English, else Chinese
     */
    public static ReportWriter to(Catalogue catalogue, Writer out, Locale locale) {
        return new WholeReport(catalogue, assessments -> {
            write(catalogue, assessments, out, locale);
            out.flush();
        });
    }

    /**
     * Writes the page and leaves the writer open; it says that it is UTF-8.
     *
     * @param catalogue what is known of the rule set
     * @param assessments what was found, in the order in which it is to be shown
     * @param out where the page goes
     * @param locale English where its language is English, else Chinese
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, List<Assessment> assessments, Writer out, Locale locale)
            throws IOException {
        PAGE.write(new HtmlPage(catalogue, new Wording(catalogue, locale), assessments).of(PAGE.style()), out);
    }
}
