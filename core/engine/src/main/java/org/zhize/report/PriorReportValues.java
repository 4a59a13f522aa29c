package org.zhize.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhize.problem.Bilingual;
import org.zhize.problem.Location;
import org.zhize.problem.ProblemCode;
import org.zhize.problem.Suggestion;
import org.zhize.rule.PriorFinding;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Makes facts of the texts of one evaluation in a stored report. */
final class PriorReportValues {

    static final Set<String> OF_SITUATION = Set.of("government", "dataYear", "asOf", "purpose");
    static final Set<String> OF_VERDICT = Set.of("criterion", "verdict", "reason.zh");

    private static final Bilingual AGAIN =
            new Bilingual("用 zhize run --json 重新生成", "Write it again with zhize run --json");

    private final Location end;

    /** @param end where the evaluation ends */
    PriorReportValues(Location end) {
        this.end = end;
    }

    PriorReport report(Map<String, Text> situation, List<Map<String, Text>> verdicts) throws BrokenReportException {
        int year = year(required(situation, "dataYear"));
        Situation then = new Situation(
                required(situation, "government").text(),
                year,
                date(required(situation, "asOf")),
                Optional.ofNullable(situation.get("purpose")).map(Text::text).orElse(null));
        List<PriorFinding> findings = new ArrayList<>();
        for (Map<String, Text> verdict : verdicts) {
            findings.add(new PriorFinding(
                    required(verdict, "criterion").text(),
                    year,
                    verdict(required(verdict, "verdict")),
                    required(verdict, "reason.zh").text()));
        }
        return new PriorReport(then, findings);
    }

    private Text required(Map<String, Text> texts, String key) throws BrokenReportException {
        Text text = texts.get(key);
        if (text == null) {
            Location place = Optional.ofNullable(texts.get("")).map(Text::place).orElse(end);
            throw new BrokenReportException(ProblemCode.MISSING_KEY, place, key, AGAIN);
        }
        return text;
    }

    private static int year(Text text) throws BrokenReportException {
        try {
            return Integer.parseInt(text.text());
        } catch (NumberFormatException e) {
            throw invalid(text, new Bilingual("年份", "a year"));
        }
    }

    private static LocalDate date(Text text) throws BrokenReportException {
        try {
            return LocalDate.parse(text.text());
        } catch (DateTimeException e) {
            throw invalid(text, new Bilingual("日期", "a date"));
        }
    }

    private static BrokenReportException invalid(Text text, Bilingual expected) {
        return new BrokenReportException(ProblemCode.INVALID_VALUE, text.place(), text.text(), expected, AGAIN);
    }

    private static Verdict verdict(Text text) throws BrokenReportException {
        List<String> known = Arrays.stream(Verdict.values()).map(Verdict::name).toList();
        if (!known.contains(text.text())) {
            throw new BrokenReportException(
                    ProblemCode.UNKNOWN_VERDICT, text.place(), text.text(), Suggestion.sentence(text.text(), known));
        }
        return Verdict.valueOf(text.text());
    }

    /** A value, and where it stands; under no name where its object ends. */
    record Text(String text, Location place) {}
}
