package org.zhize.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;

/**
 * One verdict as a short argument for somebody who knows neither the rules nor the library.
 *
 * <p>Has no state; may be called from any thread.
 */
public final class Explanation {

    private Explanation() {}

    /**
     * {@return why the verdict on one criterion, or of one quality check, is what it is: what is demanded, what was measured, which threshold is in
     * force and who set it, what would change the verdict, what is missing and who holds it}
     *
     * <p>It fits a terminal of 80 columns, where East Asian wide characters count two.
     *
     * @param catalogue what is known of the rule set
     * @param assessment what was found about the government
     * @param criterionId the criterion or quality check
     * @param locale English where its language is English, else Chinese
     * @throws IllegalArgumentException if there is no such criterion or no verdict on it; the message names the nearest id
     */
    public static String of(Catalogue catalogue, Assessment assessment, String criterionId, Locale locale) {
        Criterion criterion = catalogue.criterion(criterionId);
        Judgement judgement = Stream.of(assessment.verdicts(), assessment.quality())
                .flatMap(List::stream)
                .filter(verdict -> verdict.criterion().equals(criterionId))
                .findFirst()
                .map(verdict -> new Judgement(0, criterion, verdict))
                .orElseThrow(() -> new IllegalArgumentException(
                        noVerdict(assessment.situation().government(), criterionId)));
        return new Argument(catalogue, locale).explain(judgement, assessment.situation());
    }

    private static String noVerdict(String government, String criterion) {
        return "%s 没有对标准 %s 的判定 / %s has no verdict on %s".formatted(government, criterion, government, criterion);
    }
}
