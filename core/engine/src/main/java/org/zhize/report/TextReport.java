package org.zhize.report;

import java.util.List;
import java.util.Locale;
import org.zhize.finding.Assessment;
import org.zhize.page.TextPage;
import org.zhize.problem.Bilingual;
import org.zhize.ruleset.RuleSetIdentity;

/**
 * The report for a terminal: 80 columns, where East Asian wide characters count two; no colours.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class TextReport {

    private static final int SHORT_DIGEST = 12;

    private TextReport() {}

    /**
     * {@return a report that is printed when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param out where the report goes
     * @param locale English where its language is English, else Chinese
     */
    public static ReportWriter to(Catalogue catalogue, Appendable out, Locale locale) {
        return to(catalogue, Unread.NOTHING, out, locale);
    }

    /**
     * {@return a report that is printed when it is complete}
     *
     * @param catalogue what is known of the rule set
     * @param unread what could not be read of the facts
     * @param out where the report goes
     * @param locale English where its language is English, else Chinese
     */
    public static ReportWriter to(Catalogue catalogue, Unread unread, Appendable out, Locale locale) {
        return new WholeReport(catalogue, assessments -> out.append(render(catalogue, unread, assessments, locale)));
    }

    /**
     * {@return the report: a title, a matrix of governments and criteria, and what needs attention}
     *
     * @param catalogue what is known of the rule set
     * @param assessments what was found, in the order in which it is to be shown
     * @param locale English where its language is English, else Chinese
     */
    public static String render(Catalogue catalogue, List<Assessment> assessments, Locale locale) {
        return render(catalogue, Unread.NOTHING, assessments, locale);
    }

    private static String render(Catalogue catalogue, Unread unread, List<Assessment> assessments, Locale locale) {
        TextPage page = new TextPage();
        Wording wording = new Wording(catalogue, locale);
        page.paragraph(identity(catalogue.identity(), wording));
        page.rule();
        if (!unread.governments().isEmpty()) {
            page.paragraph(wording.unread(unread));
        }
        if (assessments.isEmpty()) {
            page.paragraph(wording.labels.get("no-government"));
        }
        new TextMatrix(catalogue, wording).append(assessments, page);
        assessments.forEach(assessment -> append(assessment, catalogue, wording, page));
        return page.toString();
    }

    private static void append(Assessment assessment, Catalogue catalogue, Wording wording, TextPage page) {
        new TextDetails(catalogue, wording).append(assessment, page);
        new TextQuality(catalogue, wording).append(assessment, page);
        new TextScore(catalogue, wording).append(assessment, page);
        new TextConsequences(wording).append(assessment, page);
        new TextRevisions(wording).append(assessment, page);
    }

    static String identity(RuleSetIdentity identity, Wording wording) {
        Bilingual title = identity.title();
        return wording.labels.get("identity", wording.names.text(title), identity.version(), shortDigest(identity));
    }

    static String shortDigest(RuleSetIdentity identity) {
        return identity.digest()
                .substring(0, Math.min(SHORT_DIGEST, identity.digest().length()));
    }
}
