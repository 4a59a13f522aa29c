package org.zhize.finding;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Verdict;

/** Says in one sentence why a criterion got its verdict. */
final class Reasons {

    private static final int MOST_NAMED = 5;

    private Reasons() {}

    static Bilingual of(Verdict verdict, List<Finding> findings, List<MissingDatum> missing) {
        List<Finding> deciding = findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .toList();
        return switch (verdict) {
            case MET -> new Bilingual(all(deciding, true), all(deciding, false));
            case NOT_MET, NOT_APPLICABLE, INCONSISTENT, NOT_EVALUATED ->
                new Bilingual(list(deciding, true), list(deciding, false));
            case INSUFFICIENT ->
                missing.isEmpty() && !deciding.isEmpty()
                        ? new Bilingual(list(deciding, true), list(deciding, false))
                        : missing(missing);
        };
    }

    private static String all(List<Finding> findings, boolean zh) {
        if (findings.size() <= MOST_NAMED) {
            return list(findings, zh);
        }
        return zh ? findings.size() + " 项全部达标" : "all " + findings.size() + " are met";
    }

    private static String list(List<Finding> findings, boolean zh) {
        String named = findings.stream()
                .limit(MOST_NAMED)
                .map(finding -> sentence(finding, zh))
                .collect(Collectors.joining(zh ? "；" : "; "));
        int more = findings.size() - MOST_NAMED;
        return more <= 0 ? named : named + (zh ? "；等共 " + findings.size() + " 处" : "; and " + more + " more");
    }

    private static String sentence(Finding finding, boolean zh) {
        String where = Stream.of(finding.part(), finding.subject())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        String what = what(finding, zh);
        return where.isEmpty() ? what : where + (zh ? "：" : ": ") + what;
    }

    /** Figures that decide speak for themselves; where they do not, the words say why. */
    private static String what(Finding finding, boolean zh) {
        Comparison comparison = finding.comparison();
        if (comparison == null || finding.verdict() == Verdict.INCONSISTENT) {
            return words(finding, zh);
        }
        String arithmetic = arithmetic(comparison, finding.verdict(), zh);
        return finding.verdict().isDecided() || finding.notes().isEmpty()
                ? arithmetic
                : arithmetic + (zh ? "（" : " (") + words(finding, zh) + (zh ? "）" : ")");
    }

    private static String words(Finding finding, boolean zh) {
        return finding.notes().isEmpty()
                ? finding.verdict().title()
                : finding.notes().stream()
                        .map(note -> zh ? note.zh() : note.en())
                        .collect(Collectors.joining(zh ? "；" : "; "));
    }

    private static String arithmetic(Comparison comparison, Verdict verdict, boolean zh) {
        String unit = comparison.valueUnit().isEmpty() ? "" : " " + comparison.valueUnit();
        String holds = verdict == Verdict.MET ? "" : verdict == Verdict.NOT_MET ? (zh ? "不满足 " : "not ") : "? ";
        return comparison.observed() + unit + (zh ? "，" : ", ") + holds + comparison.operator() + " "
                + comparison.required() + unit;
    }

    private static Bilingual missing(List<MissingDatum> missing) {
        if (missing.isEmpty()) {
            return new Bilingual("没有可用的数据", "there are no data");
        }
        String zh = missing.stream().limit(MOST_NAMED).map(Reasons::zh).collect(Collectors.joining("、"));
        String en = missing.stream().limit(MOST_NAMED).map(MissingDatum::path).collect(Collectors.joining(", "));
        int more = missing.size() - MOST_NAMED;
        return new Bilingual(
                "缺少 " + zh + (more > 0 ? " 等 " + missing.size() + " 项" : ""),
                "missing: " + en + (more > 0 ? " and " + more + " more" : ""));
    }

    private static String zh(MissingDatum datum) {
        String which = datum.where().isEmpty()
                ? ""
                : "（" + String.join(" ", datum.where().values()) + "）";
        String field = datum.fieldTitle().isEmpty() ? "" : "的" + datum.fieldTitle();
        return datum.title() + which + field;
    }
}
