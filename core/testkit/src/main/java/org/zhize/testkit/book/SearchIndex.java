package org.zhize.testkit.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhize.criterion.Criterion;
import org.zhize.fact.FactField;
import org.zhize.fact.FactType;
import org.zhize.problem.Bilingual;
import org.zhize.score.Scheme;

/** What the pages can be found by, as a script that every page loads: a page from a disk may fetch nothing. */
final class SearchIndex {

    private final BookNames names;
    private final List<Map<String, Object>> entries = new ArrayList<>();

    SearchIndex(BookNames names) {
        this.names = names;
    }

    void add(Criterion criterion) {
        String keys = names.rules().parameters().keys().stream()
                .filter(key -> key.startsWith(criterion.id() + "."))
                .flatMap(key -> names.rules().parameters().declaration(key).stream())
                .map(declaration ->
                        declaration.title().zh() + " " + declaration.title().en())
                .collect(Collectors.joining(" "));
        String more = String.join(" ", names.theme(criterion.theme()), keys, String.join(" ", criterion.basis()));
        add(criterion.id(), names.page(criterion), criterion.title(), more);
    }

    void add(Scheme scheme) {
        add(scheme.id(), names.schemePage(scheme.id()), scheme.title(), String.join(" ", scheme.basis()));
    }

    void addRegion(String code) {
        add(code, names.regionPage(code), Bilingual.same(names.region(code)), "");
    }

    void add(FactType type) {
        String fields = type.fields().values().stream().map(FactField::titleZh).collect(Collectors.joining(" "));
        add(type.name(), "facts.html#" + type.name(), new Bilingual(type.titleZh(), type.titleEn()), fields);
    }

    void add(String id, String href, Bilingual title) {
        add(id, href, title, "");
    }

    private void add(String id, String href, Bilingual title, String more) {
        entries.add(
                Map.of("id", id, "href", href, "title", names.text(title), "other", names.other(title), "more", more));
    }

    String script() {
        return "const bookIndex = " + Json.of(entries) + ";\n";
    }
}
