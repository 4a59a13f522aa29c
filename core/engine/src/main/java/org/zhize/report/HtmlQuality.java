package org.zhize.report;

import java.util.List;
import java.util.Map;
import org.zhize.finding.Assessment;
import org.zhize.rule.Verdict;

/** What the page shows of the quality checks of one government: those that found problems, and the rest folded up. */
final class HtmlQuality {

    private final Catalogue catalogue;
    private final Labels labels;
    private final HtmlVerdict verdicts;

    HtmlQuality(Catalogue catalogue, Wording wording, HtmlVerdict verdicts) {
        this.catalogue = catalogue;
        this.labels = wording.labels;
        this.verdicts = verdicts;
    }

    /** {@return false where the rule set has no checks} */
    Object of(Assessment assessment) {
        List<Judgement> checks = Judgement.checks(catalogue, assessment);
        List<Judgement> rest =
                checks.stream().filter(check -> !foundProblems(check)).toList();
        return checks.isEmpty()
                ? false
                : Map.of(
                        "summary", tally(checks),
                        "problems",
                                looks(checks.stream()
                                        .filter(HtmlQuality::foundProblems)
                                        .toList()),
                        "rest", rest.isEmpty() ? false : Map.of("tally", tally(rest), "items", looks(rest)));
    }

    private static boolean foundProblems(Judgement check) {
        return check.verdict().verdict() == Verdict.INCONSISTENT;
    }

    private List<Map<String, Object>> looks(List<Judgement> checks) {
        return checks.stream().map(verdicts::of).toList();
    }

    private String tally(List<Judgement> checks) {
        return Tally.of(checks.stream().map(check -> check.verdict().verdict()).toList())
                .ofChecks(labels);
    }
}
