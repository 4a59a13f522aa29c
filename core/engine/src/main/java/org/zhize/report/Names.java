package org.zhize.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.exact.UnitOfMeasure;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.rule.Relation;
import org.zhize.rule.Situation;

/** How the things that a report speaks of are called, in one language. */
final class Names {

    private static final String THEME = "theme:";
    private static final Pattern WITH_UNIT = Pattern.compile("(.+?) ?[（(]([^（()）]+)[）)]");

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

    /** {@return a value with the field's title before it and the unit behind it, such as {@code 公用经费 110 万元}} */
    String figure(String type, String field, String value) {
        String title = field(type, field);
        String alone = withoutUnit(title);
        return alone.equals(title)
                ? labels.get("named", title, value(field, value))
                : alone + " " + valueWithUnit(type, field, value);
    }

    /** {@return a value as people read it, with the unit that the field's title tells} */
    String valueWithUnit(String type, String field, String value) {
        Matcher title = WITH_UNIT.matcher(field(type, field));
        return title.matches() && UnitOfMeasure.parse(title.group(2)).isPresent()
                ? Arithmetic.quantity(value, title.group(2))
                : value(field, value);
    }

    /** {@return a field's title without the unit behind it} */
    static String withoutUnit(String title) {
        Matcher parts = WITH_UNIT.matcher(title);
        return parts.matches() && UnitOfMeasure.parse(parts.group(2)).isPresent() ? parts.group(1) : title;
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
                .map(word -> isRegion(word) ? regionWithCode(word) : indicator(word))
                .collect(Collectors.joining("·"));
    }

    /** {@return what people call a value of a fact: regions and criteria are known by what they are called} */
    String value(String field, String value) {
        return switch (field) {
            case "government" -> regionWithCode(value);
            case "criterion", "indicator" -> indicator(value);
            default -> title(value);
        };
    }

    /** An indicator is named like the criterion that it serves, and like the part of it. */
    private String indicator(String id) {
        int dot = id.indexOf('.');
        if (dot < 0) {
            return find(id).map(this::criterion).orElseGet(() -> title(id));
        }
        return find(id.substring(0, dot))
                .map(criterion -> criterion(criterion) + " · " + title(id.substring(dot + 1)))
                .orElseGet(() -> title(id));
    }

    /** {@return the sign before a figure of which only a bound is stated; empty for an exact one} */
    String relation(String relation) {
        return Stream.of(Relation.values())
                .filter(known -> FactType.text(known).equals(relation) && known != Relation.EXACT)
                .map(Relation::sign)
                .findFirst()
                .orElse("");
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
