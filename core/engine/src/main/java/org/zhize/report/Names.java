package org.zhize.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Situation;

/** How the things that a report speaks of are called, in one language. */
final class Names {

    private static final String THEME = "theme:";

    private final Catalogue catalogue;
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Locale locale;
    private final Labels labels;

    Names(Catalogue catalogue, Locale locale, Labels labels) {
        this.catalogue = catalogue;
        catalogue.all().forEach(criterion -> criteria.putIfAbsent(criterion.id(), criterion));
        this.locale = locale;
        this.labels = labels;
    }

    String text(Bilingual text) {
        return text.in(locale);
    }

    /** {@return the texts in this language, each once} */
    List<String> texts(Collection<Bilingual> texts) {
        return texts.stream().map(this::text).distinct().toList();
    }

    /** {@return what people call an identifier; the identifier itself where the catalogue does not say} */
    String title(String identifier) {
        return titleOr(identifier, identifier);
    }

    String titleOr(String identifier, String other) {
        Bilingual title = catalogue.titles().get(identifier);
        return title == null ? other : text(title);
    }

    /** {@return what people call a part, or each word of a part of a part, such as {@code junior/sports-area}} */
    String part(String part) {
        return Stream.of(part.split("/", -1)).map(this::title).collect(Collectors.joining(" · "));
    }

    /** {@return what people call a theme; empty unless all themes have titles, lest one seem to belong to another} */
    String theme(String theme) {
        boolean allKnown = catalogue.criteria().stream()
                .allMatch(criterion -> catalogue.titles().containsKey(THEME + criterion.theme()));
        return allKnown ? title(THEME + theme) : "";
    }

    String field(String type, String field) {
        return titleOr(type + "." + field, field);
    }

    String criterion(Criterion criterion) {
        return text(criterion.title());
    }

    private Optional<Criterion> find(String id) {
        return Optional.ofNullable(criteria.get(id));
    }

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

    boolean isRegion(String code) {
        return catalogue.regionNames().containsKey(code);
    }

    /** {@return what people call what a finding or fact is about, such as {@code 环翠区（371002）·2022}} */
    String subject(String subject) {
        return Stream.of(subject.split("·", -1))
                .map(word -> isRegion(word)
                        ? regionWithCode(word)
                        : find(word).map(this::criterion).orElseGet(() -> title(word)))
                .collect(Collectors.joining("·"));
    }

    /** {@return what people call a value of a fact: regions and criteria are known by what they are called} */
    String value(String field, String value) {
        return switch (field) {
            case "government" -> regionWithCode(value);
            case "criterion" -> find(value).map(this::criterion).orElse(value);
            default -> title(value);
        };
    }

    /** {@return the year, and the purpose if there is one} */
    String circumstances(Situation situation) {
        String year = labels.get("year", String.valueOf(situation.dataYear()));
        return situation.purpose() == null ? year : labels.get("joined", year, title(situation.purpose()));
    }

    /** {@return the government and the year, and the purpose if there is one} */
    String situation(Situation situation) {
        String year = labels.get("of-year", region(situation.government()), String.valueOf(situation.dataYear()));
        return situation.purpose() == null ? year : labels.get("bracketed", year, title(situation.purpose()));
    }

    /** {@return the same with the government's code} */
    String heading(Situation situation) {
        return labels.get("joined", regionWithCode(situation.government()), circumstances(situation));
    }
}
