package org.zhize;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule set of a city and its counties, of which tests change one file or another. */
final class DiffRules {

    static final String RULE = """
            package test.theme
            // a comment
            rule "比率 / rate"
            when
                Situation( $year : dataYear )
                Rate( year == $year, $value : value )
            then
                require.that($value).isAtLeast(parameters.percent("floor"));
            end
            """;

    static final String REGION = """
            region: 11
            rate.floor:
              2020-01-01: { value: 10, basis: 市文件 }
            """;

    private static final Map<String, String> FILES = Map.of(
            "ruleset.yaml", "id: test\nversion: 1\nfacts: org.zhize.TestFacts\n",
            "regions.csv", Counties.REGIONS,
            "theme/rate.yaml", """
                    title: { zh: 比率, en: rate }
                    basis: [甲]
                    parameters:
                      floor: { unit: "%", override: any, values: { 2000-01-01: { value: 5, basis: 国家文件 } } }
                    """,
            "theme/rate.drl", RULE,
            "theme/budget.yaml", "title: { zh: 预算, en: budget }\nbasis: [乙]\n",
            "theme/budget.drl", "rule \"b\" when $b : Budget() then require.holds(\"有\"); end\n",
            "regions/11.yaml", REGION);

    private DiffRules() {}

    static RuleSet load() {
        return RuleSet.of(FILES, DiffRules.class.getClassLoader());
    }

    /** With another text in the place of a part of one file. */
    static RuleSet with(String file, String part, String other) {
        return with(load(), file, part, other);
    }

    static RuleSet with(RuleSet rules, String file, String part, String other) {
        String text = rules.source(file).orElseThrow().text();
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return rules.with(Map.of(file, text.replace(part, other)));
    }

    static RuleSet without(String... files) {
        Map<String, String> some = new TreeMap<>(FILES);
        some.keySet().removeAll(List.of(files));
        return RuleSet.of(some, DiffRules.class.getClassLoader());
    }
}
