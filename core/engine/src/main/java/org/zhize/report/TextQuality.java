package org.zhize.report;

import java.util.List;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.Finding;
import org.zhize.page.TextPage;
import org.zhize.rule.Verdict;

/** Tells which facts of one government contradict themselves, and counts the checks that found nothing. */
final class TextQuality {

    private static final List<String> HEADS = List.of("reason", "found", "values");

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;

    TextQuality(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.labels = wording.labels;
    }

    void append(Assessment assessment, TextPage page) {
        List<Judgement> checks = Judgement.checks(catalogue, assessment);
        if (checks.isEmpty()) {
            return;
        }
        TextPart part = new TextPart(page, labels, HEADS);
        part.heading(labels.get("named", labels.get("quality"), tally(checks)));
        checks.stream()
                .filter(check -> check.verdict().verdict() == Verdict.INCONSISTENT)
                .forEach(check -> append(check, part));
    }

    private String tally(List<Judgement> checks) {
        return Tally.of(checks.stream().map(check -> check.verdict().verdict()).toList())
                .ofChecks(labels);
    }

    private void append(Judgement check, TextPart part) {
        Verdict verdict = check.verdict().verdict();
        part.entry(verdict.sign() + " " + labels.check(verdict), wording.names.criterion(check.criterion()));
        part.lines("reason", wording.limited(Stream.of(wording.reason(check.verdict()))));
        part.lines("found", wording.limited(check.findings().stream().map(this::compared)));
        part.lines("values", wording.limited(wording.facts(check).stream().map(wording::fact)));
    }

    private String compared(Finding finding) {
        return finding.comparison() == null
                ? ""
                : wording.about(finding, wording.arithmetic.found(finding.comparison()));
    }
}
