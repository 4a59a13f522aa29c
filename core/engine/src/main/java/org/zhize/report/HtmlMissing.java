package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zhize.rule.Verdict;

/** What one government is missing, by the department that holds it: whose data to ask for matters more than each verdict. */
final class HtmlMissing {

    private final Wording wording;
    private final HtmlShared shared;

    HtmlMissing(Wording wording, HtmlShared shared) {
        this.wording = wording;
        this.shared = shared;
    }

    /** {@return false where nothing is missing} */
    Object of(List<Judgement> judgements) {
        Map<String, Holder> holders = new TreeMap<>();
        judgements.stream()
                .filter(judgement -> judgement.verdict().verdict() == Verdict.INSUFFICIENT)
                .forEach(judgement -> judgement
                        .missing()
                        .forEach(datum -> holders.computeIfAbsent(datum.department(), department -> new Holder())
                                .add(datum.title(), judgement.number())));
        List<Map<String, Object>> rows = new ArrayList<>();
        holders.forEach((department, holder) -> rows.add(row(department, holder)));
        return HtmlVerdict.section(rows);
    }

    private Map<String, Object> row(String department, Holder holder) {
        return Map.of(
                "holder",
                department.isEmpty() ? wording.labels.get("nobody-named") : department,
                "data",
                holder.data.stream().map(shared::of).toList(),
                "numbers",
                holder.numbers);
    }

    /** What one department holds, and the criteria that wait for it. */
    private static final class Holder {

        private final Set<String> data = new TreeSet<>();
        private final Set<Integer> numbers = new TreeSet<>();

        void add(String title, int number) {
            data.add(title);
            numbers.add(number);
        }
    }
}
