package org.zhize.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;

/** The sentences that text, page and explanation share, in one language. */
final class Wording {

    private static final int MOST_LINES = 8;

    final Labels labels;
    final Names names;
    final Arithmetic arithmetic;

    Wording(Catalogue catalogue, Locale locale) {
        this.labels = Labels.in(locale);
        this.names = new Names(catalogue, locale, labels);
        this.arithmetic = new Arithmetic(labels);
    }

    /** {@return why a criterion got its verdict, with the long decimals of its findings shortened} */
    String reason(CriterionVerdict verdict) {
        String reason = names.text(verdict.reason());
        for (Finding finding : verdict.findings()) {
            Comparison exact = finding.comparison();
            if (exact != null) {
                Comparison shown = Figures.shortened(exact);
                reason = replaced(reason, exact.observed(), shown.observed());
                reason = replaced(reason, exact.required(), shown.required());
            }
        }
        return reason;
    }

    /** Whole numbers only: 0.5 is no part of 10.5. */
    private static String replaced(String text, String exact, String shown) {
        return exact.equals(shown)
                ? text
                : Pattern.compile("(?<![0-9.])" + Pattern.quote(exact) + "(?![0-9])")
                        .matcher(text)
                        .replaceAll(Matcher.quoteReplacement(shown));
    }

    /** {@return what a finding is about; empty where it is about the criterion as a whole} */
    String about(Finding finding) {
        return List.of(finding.part(), finding.subject()).stream()
                .filter(text -> !text.isEmpty())
                .map(names::title)
                .collect(Collectors.joining(" · "));
    }

    /** {@return what is missing and who holds it} */
    String missing(MissingDatum datum) {
        String fact = datum.where().isEmpty()
                ? datum.title()
                : labels.get("bracketed", datum.title(), pairs(datum.type(), datum.where()));
        String what = datum.field().isEmpty() ? fact : labels.get("field-of", fact, datum.fieldTitle());
        return datum.department().isEmpty() ? what : labels.get("held-by", what, datum.department());
    }

    /** {@return a parameter value, who set it, from when and on what basis} */
    String parameter(ParameterUse use) {
        String value = Arithmetic.quantity(use.value(), use.unit());
        String text = labels.get(
                "parameter",
                names.title(use.key()),
                value,
                names.regionWithCode(use.region()),
                use.from(),
                use.basis());
        return use.unverified() ? text + labels.get("unverified") : text;
    }

    /** {@return a fact and its values in one line} */
    String fact(FactUse use) {
        String name = use.label().isEmpty() ? names.title(use.type()) : names.title(use.type()) + " " + use.label();
        return labels.get("named", name, pairs(use.type(), use.values()));
    }

    private String pairs(String type, Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> names.field(type, entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining(labels.get("comma")));
    }

    /** {@return the first few different texts, and how many more there are} */
    List<String> limited(Stream<String> texts) {
        List<String> all = texts.filter(text -> !text.isEmpty()).distinct().toList();
        int more = all.size() - MOST_LINES;
        return more <= 0
                ? all
                : Stream.concat(all.stream().limit(MOST_LINES), Stream.of(labels.get("more", String.valueOf(more))))
                        .toList();
    }
}
