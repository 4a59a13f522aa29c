package org.zhize.testkit.book;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhize.criterion.Criterion;
import org.zhize.parameter.ParameterDeclaration;
import org.zhize.parameter.ParameterValue;
import org.zhize.parameter.Region;
import org.zhize.ruleset.RuleSetContent;

/** The page of a region: what it sets otherwise than the region above it. */
final class RegionPage {

    private final RuleSetContent rules;
    private final BookNames names;
    private final ParameterText texts;

    RegionPage(RuleSetContent rules, BookNames names) {
        this.rules = rules;
        this.names = names;
        this.texts = new ParameterText(rules, names);
    }

    Map<String, Object> of(String code) {
        List<Region> chain = rules.regions().chain(code);
        List<Map<String, Object>> values = rules.parameters().values().stream()
                .filter(value -> value.region().equals(code))
                .sorted(Comparator.comparing(ParameterValue::key).thenComparing(ParameterValue::from))
                .map(this::row)
                .toList();
        return Map.of(
                "title",
                names.region(code),
                "code",
                code,
                "above",
                BookNames.section(chain.stream().skip(1).map(this::region).toList()),
                "values",
                values);
    }

    private Map<String, Object> region(Region region) {
        boolean hasPage = names.regionsWithPages().contains(region.code());
        return Map.of(
                "name", region.name(), "code", region.code(), "href", hasPage ? names.regionPage(region.code()) : "");
    }

    private Map<String, Object> row(ParameterValue value) {
        Map<String, Object> row = new HashMap<>();
        Optional<ParameterDeclaration> declaration = rules.parameters().declaration(value.key());
        Optional<Criterion> criterion = criterion(value.key());
        String key = criterion
                .map(known -> value.key().substring(known.id().length() + 1))
                .orElse(value.key());
        row.put("href", criterion.map(names::page).orElse(""));
        row.put("anchor", ParameterText.anchor(key, value));
        row.put(
                "criterion",
                criterion
                        .map(known -> names.text(known.title()))
                        .orElse(names.words().get("shared")));
        row.put("parameter", declaration.map(known -> names.text(known.title())).orElse(value.key()));
        row.put("key", value.key());
        row.put("from", ParameterText.from(value.from()));
        row.put("value", declaration.map(known -> texts.written(value, known)).orElse(value.text()));
        row.put("purpose", value.purpose() == null ? "" : names.title(value.purpose()));
        row.put("basis", value.basis());
        row.put("unverified", value.unverified());
        return row;
    }

    private Optional<Criterion> criterion(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? Optional.empty() : rules.criterion(key.substring(0, dot));
    }
}
