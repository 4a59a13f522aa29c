package org.zhize.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.rule.Verdict;
import org.zhize.score.Score;

/** Tells, for one government, each verdict that somebody has to do something about. */
final class TextDetails {

    private static final List<String> HEADS = List.of("reason", "figures", "children", "missing", "threshold", "notes");
    private static final int GAP = 2;

    /** Above this many they are told by department. */
    private static final int MOST_WITHOUT_DATA = 20;

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;

    TextDetails(Catalogue catalogue, Wording wording) {
        this.catalogue = catalogue;
        this.wording = wording;
        this.labels = wording.labels;
    }

    void append(Assessment assessment, TextPage page) {
        page.blank();
        page.rule();
        page.paragraph(wording.names.heading(assessment.situation()));
        page.item(
                "  ",
                labels.get("as-of", assessment.situation().asOf().toString())
                        + labels.get("semicolon")
                        + tally(assessment));
        page.items("  ", wording.limited(Stream.of(score(assessment))));
        page.items("  ", wording.limited(wording.names.texts(assessment.notes()).stream()));
        List<Judgement> open = Judgement.of(catalogue, assessment).stream()
                .filter(judgement -> Marks.needsAttention(judgement.verdict().verdict()))
                .sorted(Comparator.comparing(judgement -> judgement.verdict().verdict()))
                .toList();
        if (open.isEmpty()
                && !hasProblems(assessment)
                && assessment.notEvaluated().isEmpty()) {
            page.item("  ", labels.get("clear"));
        }
        List<Judgement> empty = open.stream().filter(Judgement::isWithoutData).toList();
        boolean isTold = empty.size() <= MOST_WITHOUT_DATA;
        open.stream()
                .filter(judgement -> isTold || !empty.contains(judgement))
                .forEach(judgement -> append(judgement, page));
        if (!isTold) {
            withoutData(empty, page);
        }
    }

    /** Whose data they wait for matters more than each of them. */
    private void withoutData(List<Judgement> empty, TextPage page) {
        Map<String, Long> byDepartment = empty.stream()
                .flatMap(judgement ->
                        judgement.missing().stream().map(TextDetails::holder).distinct())
                .collect(Collectors.groupingBy(department -> department, TreeMap::new, Collectors.counting()));
        page.blank();
        page.item(
                "%s %s  ".formatted(Verdict.INSUFFICIENT.sign(), labels.verdict(Verdict.INSUFFICIENT)),
                labels.get("without-data", String.valueOf(empty.size())));
        page.items(
                head("missing"),
                List.of(byDepartment.entrySet().stream()
                        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(labels.get("comma")))));
    }

    /** Where no department is known it is the data that are named. */
    private static String holder(MissingDatum datum) {
        return datum.department().isEmpty() ? datum.title() : datum.department();
    }

    private String score(Assessment assessment) {
        ScoreWords words = new ScoreWords(catalogue, wording);
        Score score = assessment.score();
        return score == null || !score.isScored() ? "" : labels.get("joined", words.grade(score), words.points(score));
    }

    private static boolean hasProblems(Assessment assessment) {
        return assessment.quality().stream().anyMatch(check -> check.verdict() == Verdict.INCONSISTENT);
    }

    private String tally(Assessment assessment) {
        return Tally.of(assessment.verdicts().stream()
                        .map(CriterionVerdict::verdict)
                        .toList())
                .sentence(labels);
    }

    private void append(Judgement judgement, TextPage page) {
        CriterionVerdict verdict = judgement.verdict();
        page.blank();
        page.item(
                "%s %s  %s  "
                        .formatted(verdict.verdict().sign(), labels.verdict(verdict.verdict()), judgement.number()),
                wording.names.criterion(judgement.criterion()));
        page.items(head("reason"), reason(judgement));
        page.items(head("figures"), comparisons(judgement.telling()));
        page.items(head("children"), children(judgement));
        page.items(head("missing"), missing(judgement));
        page.items(head("threshold"), unverified(judgement));
        page.items(head("notes"), wording.limited(wording.notes(judgement).stream()));
    }

    /** Where data are missing, the list of them says it all, with the departments. */
    private List<String> reason(Judgement judgement) {
        CriterionVerdict verdict = judgement.verdict();
        boolean listed =
                verdict.verdict() == Verdict.INSUFFICIENT && !missing(judgement).isEmpty();
        return listed || isOnlyOfChildren(judgement) ? List.of() : List.of(wording.reason(verdict));
    }

    private boolean isOnlyOfChildren(Judgement judgement) {
        return !judgement.findings().isEmpty()
                && judgement.findings().stream().allMatch(finding -> Children.isChild(finding, wording.names));
    }

    /** Those that are met are not told. */
    private List<String> children(Judgement judgement) {
        return wording.limited(Children.of(judgement.findings(), wording).stream()
                .filter(group -> Marks.needsAttention(group.verdict()))
                .map(group -> group.sentence(wording)));
    }

    /** What a component misses is told under the component. */
    private List<String> missing(Judgement judgement) {
        return judgement.verdict().components().isEmpty()
                ? wording.limited(judgement.missing().stream().map(wording::missing))
                : List.of();
    }

    private String head(String key) {
        return "    " + Columns.padded(labels.get(key), GAP + labels.widest(HEADS));
    }

    private List<String> comparisons(List<Finding> findings) {
        return wording.limited(findings.stream()
                .filter(finding -> Marks.needsAttention(finding.verdict()))
                .filter(finding -> !Children.isChild(finding, wording.names))
                .map(this::comparison));
    }

    private String comparison(Finding finding) {
        Comparison comparison = finding.comparison();
        if (comparison == null) {
            boolean isWhole = wording.about(finding).isEmpty();
            return isWhole ? "" : wording.about(finding, labels.verdict(finding.verdict()));
        }
        return wording.about(finding, wording.arithmetic.sentence(comparison, finding.verdict()));
    }

    /** A threshold matters where something misses it; its basis is told by page and explanation. */
    private List<String> unverified(Judgement judgement) {
        return wording.limited(judgement.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .flatMap(finding -> finding.parameters().stream())
                .filter(ParameterUse::unverified)
                .map(wording::shortParameter));
    }
}
