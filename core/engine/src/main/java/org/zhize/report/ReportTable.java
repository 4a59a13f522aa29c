package org.zhize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Assessment;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/**
 * Verdicts as a table, for spreadsheets: one row for each finding, and one for each verdict or part that rests on none.
 *
 * <p>Immutable; may be shared between threads. Measured and required values are exact decimals, as in {@link JsonReport}.
 */
public final class ReportTable {

    private static final Comparison NOTHING_COMPARED = new Comparison("", "", "", "", "");

    private static final List<String> COLUMNS = List.of(
            "government",
            "name",
            "year",
            "purpose",
            "criterion",
            "title",
            "part",
            "subject",
            "verdict",
            "verdict-code",
            "finding",
            "finding-code",
            "observed",
            "operator",
            "required",
            "margin",
            "unit",
            "parameter",
            "region",
            "from",
            "basis",
            "reason",
            "missing",
            "department",
            "rule");

    private static final Set<String> NUMBERS = Set.of("year", "observed", "required", "margin");

    private final Catalogue catalogue;
    private final Wording wording;

    /**
     * One row.
     *
     * @param verdict the verdict of the criterion
     * @param finding what the row itself found
     * @param cells its texts, one for each column
     */
    public record Row(Verdict verdict, Verdict finding, List<String> cells) {

        /** Copies {@code cells}. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A table in one language.
     *
     * @param catalogue what is known of the rule set
     * @param locale Chinese or English
     */
    public ReportTable(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.wording = new Wording(catalogue, locale);
    }

    /** {@return what stands above the columns} */
    public List<String> headings() {
        return COLUMNS.stream()
                .map(column -> wording.labels.get("column-" + column))
                .toList();
    }

    /** {@return whether a column, counted from 0, holds numbers: decimals in full, but for dates, ranges and mere bounds} */
    public boolean isNumber(int column) {
        return NUMBERS.contains(COLUMNS.get(column));
    }

    /** {@return the rows of one government, by criterion} */
    public List<Row> rows(Assessment assessment) {
        return assessment.verdicts().stream()
                .flatMap(verdict -> rows(assessment.situation(), verdict))
                .toList();
    }

    private Stream<Row> rows(Situation situation, CriterionVerdict verdict) {
        Set<String> found = verdict.findings().stream().map(Finding::part).collect(Collectors.toSet());
        Stream<Row> unfound = verdict.parts().entrySet().stream()
                .filter(part -> !found.contains(part.getKey()))
                .map(part -> row(situation, verdict, part.getKey(), part.getValue()));
        Stream<Row> rows =
                Stream.concat(verdict.findings().stream().map(finding -> row(situation, verdict, finding)), unfound);
        List<Row> all = rows.toList();
        return all.isEmpty() ? Stream.of(row(situation, verdict, "", verdict.verdict())) : all.stream();
    }

    private Row row(Situation situation, CriterionVerdict verdict, String part, Verdict found) {
        List<String> cells = head(situation, verdict, part, "", found);
        cells.addAll(comparison(null));
        cells.addAll(threshold(List.of(), catalogue.criterion(verdict.criterion())));
        cells.addAll(reason(verdict, verdict.missing()));
        cells.add("");
        return new Row(verdict.verdict(), found, cells);
    }

    private Row row(Situation situation, CriterionVerdict verdict, Finding finding) {
        List<String> cells =
                head(situation, verdict, finding.part(), wording.names.subject(finding.subject()), finding.verdict());
        cells.addAll(comparison(finding.comparison()));
        cells.addAll(threshold(finding.parameters(), catalogue.criterion(verdict.criterion())));
        cells.addAll(reason(verdict, finding.missing()));
        cells.add(
                finding.rule() == null
                        ? ""
                        : finding.rule().file() + ":" + finding.rule().line());
        return new Row(verdict.verdict(), finding.verdict(), cells);
    }

    private List<String> head(
            Situation situation, CriterionVerdict verdict, String part, String subject, Verdict found) {
        String purpose = situation.purpose();
        return new ArrayList<>(List.of(
                situation.government(),
                wording.names.region(situation.government()),
                String.valueOf(situation.dataYear()),
                purpose == null ? "" : wording.names.title(purpose),
                verdict.criterion(),
                wording.names.criterion(verdict.criterion()),
                part.isEmpty() ? "" : wording.names.part(part),
                subject,
                wording.labels.verdict(verdict.verdict()),
                verdict.verdict().name(),
                wording.labels.verdict(found),
                found.name()));
    }

    private static List<String> comparison(@Nullable Comparison found) {
        Comparison comparison = found == null ? NOTHING_COMPARED : found;
        return List.of(
                comparison.observed(),
                comparison.operator(),
                comparison.required(),
                comparison.margin(),
                comparison.unit());
    }

    private List<String> threshold(List<ParameterUse> parameters, Criterion criterion) {
        return List.of(
                joined(parameters, wording::shortParameter),
                joined(parameters, use -> use.isSupposed() ? "" : wording.names.regionWithCode(use.region())),
                joined(parameters, use -> use.isSupposed() ? "" : use.from()),
                parameters.isEmpty()
                        ? joined(criterion.basis(), basis -> basis)
                        : joined(parameters, ParameterUse::basis));
    }

    private List<String> reason(CriterionVerdict verdict, List<MissingDatum> missing) {
        return List.of(
                wording.reason(verdict), joined(missing, wording::missing), joined(missing, MissingDatum::department));
    }

    private <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream()
                .map(text)
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(wording.labels.get("semicolon")));
    }
}
