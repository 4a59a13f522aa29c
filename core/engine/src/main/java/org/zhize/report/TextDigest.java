package org.zhize.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.finding.Assessment;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Verdict;

/**
 * The report for a terminal in short: 80 columns, where East Asian wide characters count two; no colours. Of each government
 * it keeps a few lines; of very many only sums. For one thread.
 */
public final class TextDigest {

    /** Above this many, provinces are told instead of governments. */
    private static final int MOST_GOVERNMENTS = 60;

    private static final int MOST_DEPARTMENTS = 6;
    private static final int WIDEST_PROBLEM = 120;

    private final Catalogue catalogue;
    private final Unread unread;
    private final Wording wording;
    private final Labels labels;
    private final List<DigestRow> rows = new ArrayList<>();
    private final DigestRegions regions;
    private int count;

    /**
     * @param catalogue what is known of the rule set
     * @param unread what could not be read of the facts
     * @param locale English where its language is English, else Chinese
     */
    public TextDigest(Catalogue catalogue, Unread unread, Locale locale) {
        this.catalogue = catalogue;
        this.unread = unread;
        this.wording = new Wording(catalogue, locale);
        this.labels = wording.labels;
        this.regions = new DigestRegions(catalogue, wording);
    }

    /** Takes what was found about one government. */
    public void add(Assessment assessment) {
        DigestRow row = DigestRow.of(assessment, catalogue, wording);
        regions.add(row);
        count++;
        if (count <= MOST_GOVERNMENTS) {
            rows.add(row);
        } else {
            rows.clear();
        }
    }

    /** {@return the digest of all that it took} */
    public String text() {
        TextPage page = new TextPage();
        page.paragraph(TextReport.identity(catalogue.identity(), wording));
        page.rule();
        if (!unread.governments().isEmpty()) {
            page.paragraph(wording.unread(unread));
        }
        if (count == 0) {
            page.paragraph(labels.get("no-government"));
        } else if (rows.isEmpty()) {
            regions.append(page);
        } else {
            rows.sort(Comparator.comparing(DigestRow::situation, ReadingOrder.of(catalogue)));
            new DigestMatrix(catalogue, wording, rows).append(page);
            rows.forEach(row -> append(row, page));
        }
        return page.toString();
    }

    private void append(DigestRow row, TextPage page) {
        page.blank();
        page.item(
                "▌",
                labels.get(
                        "named",
                        wording.names.heading(row.situation()),
                        row.tally().sentence(labels)));
        row.others().forEach(other -> page.item("  ", other));
        row.problems()
                .forEach(problem -> page.item("  " + problem.head(), Columns.cut(problem.text(), WIDEST_PROBLEM)));
        if (row.more() > 0) {
            page.item("  ", labels.get("more-problems", String.valueOf(row.more())));
        }
        if (!row.departments().isEmpty()) {
            missing(row, page);
        }
    }

    /** Whose data are waited for matters more than each of them. */
    private void missing(DigestRow row, TextPage page) {
        String departments = row.departments().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(MOST_DEPARTMENTS)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(labels.get("comma")));
        boolean isCut = row.departments().size() > MOST_DEPARTMENTS;
        String sign = Verdict.INSUFFICIENT.sign() + " " + labels.verdict(Verdict.INSUFFICIENT);
        page.item("  " + sign + "  ", labels.get("waiting-for", departments + (isCut ? "…" : "")));
    }
}
