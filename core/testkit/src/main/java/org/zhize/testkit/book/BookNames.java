package org.zhize.testkit.book;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Region;
import org.zhize.problem.Bilingual;
import org.zhize.report.Titles;
import org.zhize.rule.Verdict;
import org.zhize.ruleset.RuleSetContent;
import org.zhize.testkit.words.Words;

/** What things are called in a book, and where they are told of. */
final class BookNames {

    private final RuleSetContent rules;
    private final Locale locale;
    private final Words words;
    private final Map<String, Bilingual> titles = new TreeMap<>(Titles.of(List.of()));
    private final Collection<String> regions = new TreeSet<>();

    BookNames(RuleSetContent rules, Locale locale) {
        this.rules = rules;
        this.words = Words.of("org.zhize.testkit.book.words", locale);
        this.locale = words.locale();
        titles.putAll(rules.titles());
        rules.parameters().values().stream().map(ParameterValue::region).forEach(regions::add);
    }

    RuleSetContent rules() {
        return rules;
    }

    Words words() {
        return words;
    }

    String text(Bilingual text) {
        return text.in(locale);
    }

    /** {@return the text in the other language; empty where it is the same} */
    String other(Bilingual text) {
        boolean isEnglish = locale.getLanguage().equals("en");
        String other = isEnglish ? text.zh() : text.en();
        return other.equals(text(text)) ? "" : other;
    }

    /** {@return a text in both languages, for a template} */
    Map<String, Object> both(Bilingual text) {
        return Map.of("text", text(text), "other", other(text));
    }

    /** {@return what people call a part, stage, purpose or level} */
    String title(String identifier) {
        return Optional.ofNullable(titles.get(identifier)).map(this::text).orElse(identifier);
    }

    /** {@return what people call each word of a part, such as {@code junior/sports-area}} */
    String part(String part) {
        return Stream.of(part.split("/", -1)).map(this::title).collect(Collectors.joining(" · "));
    }

    /** {@return what an indicator is called: a criterion, or a part of one behind a dot} */
    String indicator(String name) {
        int dot = name.indexOf('.');
        String whole = dot < 0 ? name : name.substring(0, dot);
        String part = dot < 0 ? "" : " · " + part(name.substring(dot + 1));
        return rules.criterion(whole).map(known -> text(known.title()) + part).orElse(title(name));
    }

    String theme(String theme) {
        return title(theme);
    }

    String verdict(Verdict verdict) {
        return words.get("verdict-" + verdict.name());
    }

    String type(FactType type) {
        return text(new Bilingual(type.titleZh(), type.titleEn()));
    }

    String type(String name) {
        return rules.factTypes().find(name).map(this::type).orElse(name);
    }

    String field(FactField field) {
        return text(new Bilingual(field.titleZh(), field.titleEn()));
    }

    String field(String type, String name) {
        return rules.factTypes()
                .find(type)
                .flatMap(known -> known.field(name))
                .map(this::field)
                .orElse(name);
    }

    String parameter(String criterion, String key) {
        return rules.parameters()
                .fullKey(criterion, key)
                .flatMap(rules.parameters()::declaration)
                .map(ParameterDeclaration::title)
                .map(this::text)
                .orElse(key);
    }

    String region(String code) {
        return rules.regions().find(code).map(Region::name).orElse(code);
    }

    /** {@return the regions that set values, sorted} */
    Collection<String> regionsWithPages() {
        return regions;
    }

    /** {@return a link to a criterion, for a template} */
    Map<String, Object> link(Criterion criterion) {
        Map<String, Object> link = new HashMap<>(both(criterion.title()));
        link.put("href", page(criterion));
        link.put("id", criterion.id());
        return link;
    }

    /** {@return links to criteria, without those that there are not} */
    List<Map<String, Object>> links(Stream<String> ids) {
        return ids.distinct()
                .flatMap(id -> rules.criterion(id).stream())
                .map(this::link)
                .toList();
    }

    String page(Criterion criterion) {
        return "criteria/" + PageNames.of(criterion.id()) + ".html";
    }

    String schemePage(String scheme) {
        return "schemes/" + PageNames.of(scheme) + ".html";
    }

    String regionPage(String code) {
        return "regions/" + PageNames.of(code) + ".html";
    }

    /** {@return false where the list is empty, so that its heading goes too} */
    static Object section(Collection<?> items) {
        return items.isEmpty() ? false : Map.of("items", items);
    }
}
