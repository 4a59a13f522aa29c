package org.zhize.report;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhize.finding.Finding;
import org.zhize.rule.Verdict;

/**
 * Governments below, of whose verdicts a verdict was made, gathered by what was found of them.
 *
 * @param verdict their verdict
 * @param why what else is said of all of them, such as that they did not report; may be empty
 * @param codes their codes
 */
record Children(Verdict verdict, String why, List<String> codes) {

    private static final int MOST_NAMED = 24;

    /** {@return the groups, the worst first} */
    static List<Children> of(List<Finding> findings, Wording wording) {
        Map<Children, List<String>> groups = findings.stream()
                .filter(finding -> isChild(finding, wording.names))
                .collect(groupingBy(
                        finding -> kind(finding, wording),
                        LinkedHashMap::new,
                        collectingAndThen(toList(), Children::subjects)));
        return groups.entrySet().stream()
                .map(group -> new Children(group.getKey().verdict, group.getKey().why, group.getValue()))
                .toList();
    }

    /** {@return whether it only takes over what was found of a government below} */
    static boolean isChild(Finding finding, Names names) {
        return finding.comparison() == null && names.isRegion(finding.subject());
    }

    private static Children kind(Finding finding, Wording wording) {
        String why = String.join(wording.labels.get("semicolon"), wording.names.texts(finding.notes()));
        return new Children(finding.verdict(), why, List.of());
    }

    private static List<String> subjects(List<Finding> findings) {
        return findings.stream().map(Finding::subject).distinct().toList();
    }

    /** {@return what is said of all of them: the notes, or the verdict where there are none} */
    String word(Labels labels) {
        return why.isEmpty() ? labels.verdict(verdict) : why;
    }

    /** {@return the codes that are named; of more, the rest is counted} */
    List<String> named() {
        return codes.stream().limit(MOST_NAMED).toList();
    }

    /** {@return such as {@code 另有 12 项，详见 JSON 报告}; empty where all are named} */
    String more(Labels labels) {
        return codes.size() <= MOST_NAMED ? "" : labels.get("more", String.valueOf(codes.size() - MOST_NAMED));
    }

    /** {@return such as {@code 未达标 2 个：环翠区、文登区}} */
    String sentence(Wording wording) {
        Labels labels = wording.labels;
        String regions = String.join(
                labels.get("list-comma"),
                named().stream().map(wording.names::region).toList());
        String sentence = labels.get("group", word(labels), String.valueOf(codes.size()), regions);
        return more(labels).isEmpty() ? sentence : labels.get("joined", sentence, more(labels));
    }
}
