package org.zhize.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.Finding;
import org.zhize.finding.ParameterUse;
import org.zhize.page.Columns;
import org.zhize.page.TextPage;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;
import org.zhize.rule.Verdict;

/** Writes an explanation, paragraph by paragraph. For one thread and one explanation. */
final class Argument {

    private static final List<String> HEADS = List.of(
            "verdict",
            "reason",
            "demand",
            "threshold",
            "values",
            "worked-out",
            "found",
            "children",
            "remedy",
            "missing",
            "parts",
            "components",
            "notes",
            "basis",
            "rule");
    private static final int GAP = 2;

    private final Catalogue catalogue;
    private final Wording wording;
    private final Labels labels;
    private final int headWidth;
    private final TextPage page = new TextPage();

    Argument(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.wording = new Wording(catalogue, locale);
        this.labels = wording.labels;
        this.headWidth = GAP + labels.widest(HEADS);
    }

    String explain(Judgement judgement, Situation situation) {
        CriterionVerdict verdict = judgement.verdict();
        heading(judgement.criterion(), situation);
        section("verdict", Stream.of(verdict(judgement, verdict.verdict())));
        section("reason", reason(judgement));
        section("demand", demands(judgement));
        section("threshold", judgement.parameters().stream().flatMap(use -> threshold(use, situation)));
        section("values", wording.facts(judgement).stream().map(wording::fact));
        if (judgement.isCheck()) {
            section("found", judgement.findings().stream().map(this::found));
        } else {
            compared(judgement);
        }
        section("missing", judgement.missing().stream().map(wording::missing));
        section("parts", verdicts(verdict.parts(), wording.names::part));
        section("components", verdicts(verdict.components(), this::component));
        section("notes", wording.notes(judgement).stream());
        section("basis", basis(judgement.criterion()));
        section(
                "rule",
                judgement.rules().stream()
                        .map(rule -> labels.get("bracketed", rule.name(), rule.file() + ":" + rule.line())));
        return page.toString();
    }

    private void compared(Judgement judgement) {
        section("worked-out", judgement.findings().stream().map(this::figures));
        section("children", Children.of(judgement.findings(), wording).stream().map(group -> group.sentence(wording)));
        section("remedy", judgement.findings().stream().flatMap(this::remedies));
    }

    private void heading(Criterion criterion, Situation situation) {
        page.paragraph(labels.get("bracketed", wording.names.criterion(criterion), criterion.id()));
        page.paragraph(wording.names.heading(situation));
        page.paragraph(labels.get("as-of", situation.asOf().toString()));
        page.blank();
    }

    private Stream<String> basis(Criterion criterion) {
        String mark = criterion.unverified() ? labels.get("unverified") : "";
        return criterion.basis().stream().map(basis -> basis + mark);
    }

    private void section(String key, Stream<String> paragraphs) {
        page.items(Columns.padded(labels.get(key), headWidth), wording.limited(paragraphs));
    }

    private static String verdict(Verdict verdict, Labels labels) {
        return verdict.sign() + " " + labels.verdict(verdict);
    }

    private String verdict(Judgement judgement, Verdict verdict) {
        return verdict.sign() + " " + judgement.word(verdict, labels);
    }

    private String found(Finding finding) {
        Comparison comparison = finding.comparison();
        return comparison == null ? "" : wording.about(finding, wording.arithmetic.found(comparison));
    }

    private String figures(Finding finding) {
        Comparison comparison = finding.comparison();
        return comparison == null
                ? ""
                : wording.about(finding, wording.working.sentence(comparison, finding.verdict()));
    }

    /** Figures that decide speak for themselves. */
    private Stream<String> reason(Judgement judgement) {
        CriterionVerdict verdict = judgement.verdict();
        boolean isWorkedOut = verdict.verdict().isDecided()
                && !judgement.findings().isEmpty()
                && judgement.findings().stream().allMatch(finding -> finding.comparison() != null);
        return isWorkedOut ? Stream.empty() : Stream.of(wording.reason(verdict));
    }

    /** What the rules say that were applied; of a single comparison also what that comes to here. */
    private Stream<String> demands(Judgement judgement) {
        List<Finding> compared = judgement.findings().stream()
                .filter(finding -> finding.comparison() != null && !judgement.isCheck())
                .toList();
        return compared.stream().map(finding -> demand(judgement, finding, compared.size() == 1));
    }

    private String demand(Judgement judgement, Finding finding, boolean isOnly) {
        Comparison comparison = finding.comparison();
        String what = finding.rule() == null
                ? wording.names.criterion(judgement.criterion())
                : wording.names.text(Bilingual.of(finding.rule().name()));
        return comparison != null && isOnly ? labels.get("named", what, wording.working.demand(comparison)) : what;
    }

    private Stream<String> remedies(Finding finding) {
        return wording.remedies(finding).stream().map(remedy -> wording.about(finding, remedy));
    }

    /** A reader asks first why it is this value: who set it, since when, and whether it holds here. */
    private Stream<String> threshold(ParameterUse use, Situation situation) {
        if (use.isSupposed()) {
            return Stream.of(wording.parameter(use));
        }
        String government = situation.government();
        String origin = use.region().equals(government) ? "by-itself" : "by-superior";
        String why = labels.get(
                origin,
                situation.asOf().toString(),
                wording.names.region(government),
                wording.names.region(use.region()));
        return Stream.of(wording.parameter(use), why);
    }

    private Stream<String> verdicts(Map<String, Verdict> verdicts, UnaryOperator<String> name) {
        return verdicts.entrySet().stream()
                .map(entry -> verdict(entry.getValue(), labels) + "  " + name.apply(entry.getKey()));
    }

    private String component(String id) {
        return labels.get("bracketed", wording.names.criterion(catalogue.criterion(id)), id);
    }
}
