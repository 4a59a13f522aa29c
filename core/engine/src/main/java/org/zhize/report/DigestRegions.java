package org.zhize.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Verdict;

/** Sums up the verdicts on many governments: a line for each province, and the criteria that are missed most. */
final class DigestRegions {

    private static final int MOST_CRITERIA = 15;
    private static final int MOST_NOT_EVALUATED = 10;
    private static final int NAME = 24;

    /** That nothing was evaluated is told before. */
    private static final List<Verdict> SHOWN =
            Verdict.IN_REPORTS.subList(0, Verdict.IN_REPORTS.indexOf(Verdict.NOT_EVALUATED));

    private static final int NUMBER = 11;
    private static final int HUNDRED = 100;

    private final Catalogue catalogue;
    private final Wording wording;
    private final Map<String, Map<Verdict, Integer>> byProvince = new TreeMap<>();
    private final Map<String, Integer> governments = new TreeMap<>();
    private final Map<Integer, Integer> missed = new TreeMap<>();
    private final List<DigestRow> notEvaluated = new ArrayList<>();

    DigestRegions(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
    }

    void add(DigestRow row) {
        String province = province(row.situation().government());
        governments.merge(province, 1, Integer::sum);
        Map<Verdict, Integer> counts = byProvince.computeIfAbsent(province, key -> new EnumMap<>(Verdict.class));
        if (row.verdicts().containsValue(Verdict.NOT_EVALUATED)) {
            notEvaluated.add(row);
        }
        row.counts().forEach((verdict, count) -> counts.merge(verdict, count, Integer::sum));
        row.verdicts()
                .forEach((number, verdict) -> missed.merge(number, verdict == Verdict.NOT_MET ? 1 : 0, Integer::sum));
    }

    /** The region that stands right below the nation. */
    private String province(String government) {
        String code = government;
        String above = catalogue.parents().get(code);
        while (above != null && catalogue.parents().containsKey(above)) {
            code = above;
            above = catalogue.parents().get(code);
        }
        return code;
    }

    void append(TextPage page) {
        notEvaluated.stream().limit(MOST_NOT_EVALUATED).forEach(row -> page.item("  ", notEvaluated(row)));
        if (notEvaluated.size() > MOST_NOT_EVALUATED) {
            page.paragraph(
                    wording.labels.get("more-not-evaluated", String.valueOf(notEvaluated.size() - MOST_NOT_EVALUATED)));
        }
        page.paragraph(wording.labels.get("shares-by-province"));
        page.blank();
        page.line(Columns.padded("", NAME)
                + right(wording.labels.get("evaluations"))
                + SHOWN.stream()
                        .map(verdict -> right(verdict.sign() + " " + wording.labels.get("short-" + verdict.name())))
                        .collect(Collectors.joining()));
        byProvince.forEach((province, counts) -> page.line(line(province, counts)));
        page.blank();
        page.paragraph(wording.labels.get("missed-most"));
        List<Map.Entry<Integer, Integer>> most = missed.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_CRITERIA)
                .toList();
        most.forEach(entry -> page.item(
                "%6s  ".formatted(entry.getValue()),
                wording.labels.get(
                        "bracketed",
                        wording.names.criterion(catalogue.criteria().get(entry.getKey() - 1)),
                        catalogue.criteria().get(entry.getKey() - 1).id())));
    }

    private String notEvaluated(DigestRow row) {
        return wording.labels.get(
                "named", wording.names.heading(row.situation()), row.others().get(0));
    }

    private String line(String province, Map<Verdict, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Columns.padded(
                        Columns.wrap(wording.names.region(province), NAME - 2).get(0), NAME)
                + right(String.valueOf(governments.get(province)))
                + SHOWN.stream()
                        .map(verdict -> right(share(counts.getOrDefault(verdict, 0), all)))
                        .collect(Collectors.joining());
    }

    private static String share(int count, int all) {
        return BigDecimal.valueOf(count)
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                + " %";
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER - 2 - Columns.width(text))) + text;
    }
}
