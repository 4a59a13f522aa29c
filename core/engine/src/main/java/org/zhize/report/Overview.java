package org.zhize.report;

import java.util.Locale;
import org.zhize.finding.Assessment;
import org.zhize.finding.CriterionVerdict;
import org.zhize.page.TextPage;

/**
 * All verdicts on one government, a line for each criterion.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class Overview {

    private Overview() {}

    /**
     * {@return the lines, for a terminal of 80 columns}
     *
     * @param catalogue what is known of the rule set
     * @param assessment what was found about the government
     * @param locale English where its language is English, else Chinese
     */
    public static String of(Catalogue catalogue, Assessment assessment, Locale locale) {
        Wording wording = new Wording(catalogue, locale);
        TextPage page = new TextPage();
        page.paragraph(wording.names.heading(assessment.situation()));
        page.paragraph(Tally.of(assessment.verdicts().stream()
                        .map(CriterionVerdict::verdict)
                        .toList())
                .sentence(wording.labels));
        page.blank();
        for (Judgement judgement : Judgement.of(catalogue, assessment)) {
            String sign = judgement.verdict().verdict().sign();
            page.item(
                    "  " + sign + " ",
                    wording.labels.get(
                            "bracketed",
                            wording.names.criterion(judgement.criterion()),
                            judgement.criterion().id()));
        }
        page.blank();
        return page.toString();
    }
}
