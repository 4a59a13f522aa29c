package org.zhize.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhize.finding.Comparison;
import org.zhize.finding.CriterionVerdict;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.finding.Revision;
import org.zhize.problem.Problem;

/** The sentences that text, page and explanation share, in one language. */
final class Wording {

    /** Stands where a value is absent. */
    static final String NONE = "—";

    private static final int MOST_LINES = 8;

    final Labels labels;
    final Names names;
    final Arithmetic arithmetic;
    final WorkingWords working;
    private final Locale locale;

    Wording(Catalogue catalogue, Locale locale) {
        this.locale = locale;
        this.labels = Labels.in(locale);
        this.names = new Names(catalogue, locale, labels);
        this.arithmetic = new Arithmetic(labels);
        this.working = new WorkingWords(labels, names, arithmetic);
    }

    /** {@return why a criterion got its verdict, with short decimals, and with titles in the place of ids} */
    String reason(CriterionVerdict verdict) {
        String reason = replaced(names.text(verdict.reason()), titles(verdict));
        for (Finding finding : verdict.findings()) {
            reason = shortened(about(reason, finding.subject()), finding.comparison());
        }
        return reason;
    }

    /** {@return what people call the components, parts and missing data that a reason may name} */
    private Map<String, String> titles(CriterionVerdict verdict) {
        Map<String, String> titles = new HashMap<>();
        verdict.missing().stream()
                .flatMap(datum -> datum.where().values().stream())
                .forEach(value -> titles.put(value, names.title(value)));
        verdict.findings().stream().map(Finding::part).forEach(part -> titles.putAll(titles(part)));
        verdict.components()
                .keySet()
                .forEach(component -> titles.put(component, labels.get("quoted", names.criterion(component))));
        return titles;
    }

    private Map<String, String> titles(String part) {
        Map<String, String> titles = new HashMap<>();
        for (String word : part.split("/", -1)) {
            titles.put(word, names.title(word));
        }
        titles.put(part, names.part(part));
        return titles;
    }

    /** Reasons write what they are about before a colon; the same digits elsewhere are a number. */
    private String about(String reason, String subject) {
        String shown = names.subject(subject);
        return subject.equals(shown)
                ? reason
                : Pattern.compile("(?<![\\w./-])" + Pattern.quote(subject) + "(?=：|: )")
                        .matcher(reason)
                        .replaceAll(Matcher.quoteReplacement(shown));
    }

    /** {@return the notes that the reason does not already tell} */
    List<String> notes(Judgement judgement) {
        String reason = names.text(judgement.verdict().reason());
        Set<String> told = Children.of(judgement.findings(), this).stream()
                .map(Children::why)
                .collect(Collectors.toSet());
        return names.texts(judgement.notes()).stream()
                .filter(note -> !reason.contains(note) && !told.contains(note))
                .toList();
    }

    /** {@return the facts behind it; what governments below were found is told by their names} */
    List<FactUse> facts(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> !Children.isChild(finding, names))
                .flatMap(finding -> finding.facts().stream())
                .distinct()
                .toList();
    }

    private static String shortened(String reason, @Nullable Comparison exact) {
        if (exact == null) {
            return reason;
        }
        Comparison shown = Figures.shortened(exact);
        return replaced(replaced(reason, exact.observed(), shown.observed()), exact.required(), shown.required());
    }

    static String replaced(String text, String exact, String shown) {
        return replaced(text, Map.of(exact, shown));
    }

    /** Whole words only, 0.5 is no part of 10.5; and all at once, as a title may hold a word that has one itself. */
    private static String replaced(String text, Map<String, String> shown) {
        String words = shown.keySet().stream()
                .filter(word -> !word.isEmpty() && text.contains(word))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? text
                : Pattern.compile("(?<![\\w./-])(?:" + words + ")(?![\\w/-])")
                        .matcher(text)
                        .replaceAll(
                                found -> Matcher.quoteReplacement(shown.getOrDefault(found.group(), found.group())));
    }

    /** {@return what a finding is about; empty where it is about the criterion as a whole} */
    String about(Finding finding) {
        return Stream.of(names.part(finding.part()), names.subject(finding.subject()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** {@return a sentence about a finding, with what it is about before it} */
    String about(Finding finding, String sentence) {
        String about = about(finding);
        return about.isEmpty() || sentence.isEmpty() ? sentence : labels.get("named", about, sentence);
    }

    /** {@return what would change it: the distance, unless a figure tells the same, and each figure that would do} */
    List<String> remedies(Finding finding) {
        List<String> changes = working.changes(finding);
        Comparison comparison = finding.comparison();
        boolean isFigure = comparison != null && comparison.working().observed().isEmpty() && !changes.isEmpty();
        return isFigure
                ? changes
                : Stream.concat(Stream.of(arithmetic.remedy(finding)), changes.stream())
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** {@return what is missing and who holds it} */
    String missing(MissingDatum datum) {
        String title = names.titleOr(datum.type(), datum.title());
        String fact =
                datum.where().isEmpty() ? title : labels.get("bracketed", title, pairs(datum.type(), datum.where()));
        String field = names.titleOr(datum.type() + "." + datum.field(), datum.fieldTitle());
        String what = datum.field().isEmpty() ? fact : labels.get("field-of", fact, field);
        return datum.department().isEmpty() ? what : labels.get("held-by", what, datum.department());
    }

    /** {@return a parameter value, who set it, from when and on what basis} */
    String parameter(ParameterUse use) {
        if (use.isSupposed()) {
            return shortParameter(use);
        }
        String text = labels.get(
                "parameter",
                names.title(use.key()),
                Arithmetic.quantity(names.title(use.value()), use.unit()),
                names.regionWithCode(use.region()),
                use.from(),
                use.basis());
        return use.unverified() ? text + labels.get("unverified") : text;
    }

    /** {@return a parameter value and whether its basis is verified} */
    String shortParameter(ParameterUse use) {
        String value = Arithmetic.quantity(names.title(use.value()), use.unit());
        String text = labels.get("named", names.title(use.key()), value);
        if (use.isSupposed()) {
            return labels.get("bracketed", text, labels.get("supposed"));
        }
        return use.unverified() ? text + labels.get("unverified") : text;
    }

    /** {@return a fact and its values in one line} */
    String fact(FactUse use) {
        String name = use.label().isEmpty()
                ? names.title(use.type())
                : names.title(use.type()) + " " + names.subject(use.label());
        return labels.get("named", name, figures(use));
    }

    /** The year first, as people say it; then each value with its title and its unit. */
    private String figures(FactUse use) {
        return Stream.concat(
                        Stream.ofNullable(use.values().get("year")).map(year -> labels.get("year", year)),
                        new FactFigures(use, names).texts())
                .collect(Collectors.joining(labels.get("comma")));
    }

    /** {@return what a datum or conclusion is called that steps of the procedure revised} */
    String revision(Revision revision) {
        return names.title(revision.type()) + " " + names.subject(revision.label());
    }

    /** {@return what a step says of the fields that changed} */
    String changed(Revision revision, Revision.Step step) {
        Map<String, String> values = step.fact().values();
        return revision.changed().isEmpty()
                ? labels.get("unchanged")
                : revision.changed().stream()
                        .map(field -> names.field(revision.type(), field) + "="
                                + names.value(field, values.getOrDefault(field, NONE)))
                        .collect(Collectors.joining(labels.get("comma")));
    }

    private String pairs(String type, Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> names.field(type, entry.getKey()) + "=" + names.value(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(labels.get("comma")));
    }

    /** {@return which governments were not evaluated, and what that means; empty where all were} */
    String unread(Unread unread) {
        String omitted = unread.governments().stream()
                .map(names::regionWithCode)
                .collect(Collectors.joining(labels.get("list-comma")));
        return omitted.isEmpty() ? "" : labels.get("not-evaluated", omitted);
    }

    String message(Problem problem) {
        return problem.message(locale);
    }

    String repair(Problem problem) {
        return problem.repair(locale);
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
