package org.zhize.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.finding.FactUse;
import org.zhize.finding.Finding;
import org.zhize.finding.MissingDatum;
import org.zhize.finding.ParameterUse;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/** How the things that a report speaks of are called, in one language. */
final class Wording {

    final Labels labels;
    final Arithmetic arithmetic;
    private final Catalogue catalogue;
    private final Locale locale;

    Wording(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
        this.labels = Labels.in(locale);
        this.arithmetic = new Arithmetic(labels);
    }

    String text(Bilingual text) {
        return text.in(locale);
    }

    /** {@return what people call an identifier; the identifier itself where the catalogue does not say} */
    String title(String identifier) {
        Bilingual title = catalogue.titles().get(identifier);
        return title == null ? identifier : text(title);
    }

    String titleOrNothing(String identifier) {
        Bilingual title = catalogue.titles().get(identifier);
        return title == null ? "" : text(title);
    }

    String criterion(Criterion criterion) {
        return text(criterion.title());
    }

    /** {@return the title of the criterion of the given id} */
    String criterion(String id) {
        return criterion(catalogue.criterion(id));
    }

    /** {@return the name of a region, or its code where the name is not known} */
    String region(String code) {
        return catalogue.regionNames().getOrDefault(code, code);
    }

    /** {@return such as {@code 环翠区（371002）}} */
    String regionWithCode(String code) {
        String name = region(code);
        return name.equals(code) ? code : labels.get("bracketed", name, code);
    }

    /** {@return the year and the purpose, if there is one} */
    String circumstances(Situation situation) {
        String year = labels.get("year", String.valueOf(situation.dataYear()));
        return situation.purpose() == null ? year : labels.get("joined", year, title(situation.purpose()));
    }

    /** {@return the government and the year, and the purpose if there is one} */
    String situation(Situation situation) {
        String year = labels.get("of-year", region(situation.government()), String.valueOf(situation.dataYear()));
        return situation.purpose() == null ? year : labels.get("bracketed", year, title(situation.purpose()));
    }

    /** {@return the government with its code, and the year and purpose} */
    String heading(Situation situation) {
        return regionWithCode(situation.government()) + " " + circumstances(situation);
    }

    /** {@return what a finding is about; empty where it is about the criterion as a whole} */
    String about(Finding finding) {
        return List.of(finding.part(), finding.subject()).stream()
                .filter(text -> !text.isEmpty())
                .map(this::title)
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
        String text =
                labels.get("parameter", title(use.key()), value, regionWithCode(use.region()), use.from(), use.basis());
        return use.unverified() ? text + labels.get("unverified") : text;
    }

    /** {@return a fact and its values in one line} */
    String fact(FactUse use) {
        String name = use.label().isEmpty() ? title(use.type()) : title(use.type()) + " " + use.label();
        return labels.get("named", name, pairs(use.type(), use.values()));
    }

    private String pairs(String type, Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> fieldTitle(type, entry.getKey()) + "=" + entry.getValue())
                .collect(Collectors.joining(labels.get("comma")));
    }

    String fieldTitle(String type, String field) {
        Bilingual title = catalogue.titles().get(type + "." + field);
        return title == null ? field : text(title);
    }

    List<String> texts(Collection<Bilingual> texts) {
        return texts.stream().map(this::text).distinct().toList();
    }
}
